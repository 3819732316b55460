namespace FaceSearchToolkit.Benchmarks.Reports;

/// <summary>Makes identifiers, each once in its scope.</summary>
internal sealed class ShapeNames(params string[] taken)
{
    private readonly HashSet<string> _taken = [.. taken];

    public static string Of(string wireName)
    {
        var parts = wireName.Split(
            [.. wireName.Where(c => !char.IsAsciiLetterOrDigit(c)).Distinct()],
            StringSplitOptions.RemoveEmptyEntries
        );
        var name = string.Concat(parts.Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
        return name.Length > 0 && char.IsAsciiLetter(name[0]) ? name : "N" + name;
    }

    public string Next(string wireName)
    {
        var name = Of(wireName);
        while (!_taken.Add(name))
        {
            name += "_";
        }

        return name;
    }
}
