using System.Runtime.CompilerServices;

namespace FaceSearchToolkit.Testing;

/// <summary>
/// Compares text with a checked-in file, by Verify's conventions: <c>{Class}.{Method}[#name].verified.{ext}</c> in the folder
/// <paramref name="topic"/> beside the test; a difference leaves a <c>.received.</c> file there to look at and to rename.
/// </summary>
internal static class Snapshot
{
    public static void Verify(
        string actual,
        string topic,
        string extension = "txt",
        string name = "",
        [CallerFilePath] string file = "",
        [CallerMemberName] string method = ""
    )
    {
        var suffix = name.Length == 0 ? "" : "#" + name;
        var stem = Path.Combine(Path.GetDirectoryName(file)!, topic, $"{Path.GetFileNameWithoutExtension(file)}.{method}{suffix}");
        var verified = $"{stem}.verified.{extension}";
        var received = $"{stem}.received.{extension}";
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, actual);
        Assert.Fail(
            $"{(expected is null ? "New" : "Changed")} snapshot. Compare, then rename if right:\n"
                + $"  {received}\n  {verified}\n{FirstDifference(expected ?? "", actual)}"
        );
    }

    private static string FirstDifference(string expected, string actual)
    {
        var before = expected.Split('\n');
        var after = actual.Split('\n');
        var line = Enumerable
            .Range(0, Math.Max(before.Length, after.Length))
            .First(i => before.ElementAtOrDefault(i) != after.ElementAtOrDefault(i));
        return $"line {line + 1}\n  expected: {before.ElementAtOrDefault(line)}\n  actual:   {after.ElementAtOrDefault(line)}";
    }
}
