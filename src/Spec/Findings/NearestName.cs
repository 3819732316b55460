namespace FaceSearchToolkit.Spec.Findings;

/// <summary>Guesses what somebody meant to write.</summary>
public static class NearestName
{
    /// <summary>
    /// The candidate with the fewest changed characters, if it is near enough to be a slip; of equals, the first. Letter case counts
    /// little.
    /// </summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        var wanted = name.ToUpperInvariant();
        string? nearest = null;
        var least = (wanted.Length < 4 ? 1 : Math.Max(2, wanted.Length / 3)) + 1;
        foreach (var candidate in candidates)
        {
            var distance = MeasureDistance(wanted, candidate.ToUpperInvariant(), least);
            if (distance < least)
            {
                nearest = candidate;
                least = distance;
            }
        }

        return nearest;
    }

    private static int MeasureDistance(string from, string to, int limit)
    {
        if (Math.Abs(from.Length - to.Length) >= limit)
        {
            return limit;
        }

        var beforeLast = new int[to.Length + 1];
        var last = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var current = new int[to.Length + 1];
            current[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(last[j], current[j - 1]) + 1);
                var isSwap = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
                current[j] = isSwap ? Math.Min(current[j], beforeLast[j - 2] + 1) : current[j];
            }

            (beforeLast, last) = (last, current);
        }

        return last[to.Length];
    }
}
