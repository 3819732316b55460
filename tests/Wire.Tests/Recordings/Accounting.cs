namespace FaceSearchToolkit.Wire.Tests.Recordings;

/// <summary>What becomes of recordings: each is met, or stands in a list of exceptions with a reason, and never both.</summary>
internal static class Accounting
{
    /// <param name="ids">All that there are.</param>
    /// <param name="differences">What differs for each one that was tried; nothing where it is met.</param>
    /// <param name="exceptions">Reasons by id.</param>
    public static void Check(
        IEnumerable<string> ids,
        IReadOnlyDictionary<string, IReadOnlyList<string>> differences,
        IReadOnlyDictionary<string, string> exceptions
    )
    {
        var all = ids.ToList();
        var unmet = all.Where(id => differences.TryGetValue(id, out var found) && found.Count > 0).ToList();
        var problems = unmet
            .Except(exceptions.Keys)
            .SelectMany(id => differences[id])
            .Concat(all.Except(differences.Keys).Except(exceptions.Keys).Select(id => $"{id} was not tried, and is no exception."))
            .Concat(exceptions.Keys.Intersect(differences.Keys).Except(unmet).Select(id => $"{id} is met: it is no exception any more."))
            .Concat(exceptions.Keys.Except(all).Select(id => $"{id} is no recording."))
            .ToList();

        Assert.NotEmpty(all);
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }
}
