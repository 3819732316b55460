using System.Globalization;

namespace FaceSearchToolkit.Generator.Planning;

/// <summary>Names of generated files: safe on every file system and apart from each other where case does not count.</summary>
internal static class FileNames
{
    private const int MaxLength = 80;

    /// <summary>What an operation's file must not be called, since the client's other files are.</summary>
    private static readonly string[] Taken = ["Components", "Shared", "Links"];

    /// <summary>A file name for each identifier, in the same order. The first of those that differ by case only keeps its name.</summary>
    public static IReadOnlyList<string> Create(IEnumerable<string> identifiers)
    {
        var taken = new HashSet<string>(Taken, StringComparer.OrdinalIgnoreCase);
        return identifiers.Select(identifier => MakeUnique(identifier, taken)).ToArray();
    }

    private static string MakeUnique(string identifier, HashSet<string> taken)
    {
        if (IsSafe(identifier) && taken.Add(identifier))
        {
            return identifier;
        }

        var stem = new string(identifier.Take(MaxLength).Select(c => IsSafe(c) ? c : '_').ToArray());
        var name = $"{stem}-{ComputeHash(identifier)}";
        for (var i = 2; !taken.Add(name); i++)
        {
            name = $"{stem}-{ComputeHash(identifier)}-{i.ToString(CultureInfo.InvariantCulture)}";
        }

        return name;
    }

    private static bool IsSafe(string identifier) => identifier.Length is > 0 and <= MaxLength && identifier.All(IsSafe);

    private static bool IsSafe(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '.';

    /// <summary>FNV-1a: string.GetHashCode differs from run to run.</summary>
    private static string ComputeHash(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
