using System.Globalization;

namespace FaceSearchToolkit.Testing;

/// <summary>What the normal run leaves out, and how to ask for it; docs/testing.md lists the switches.</summary>
internal static class LongRuns
{
    /// <summary>
    /// Whether to run what repeats a check over many inputs or another host: where <c>CI=true</c>, as CI systems set it, or
    /// <c>FST_ALL_DOCUMENTS=1</c>.
    /// </summary>
    public static bool Sweeps => AllDocuments || Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>Whether every document is to be compiled in every way (<c>FST_ALL_DOCUMENTS=1</c>).</summary>
    public static bool AllDocuments { get; } = IsOn("FST_ALL_DOCUMENTS");

    /// <summary>Whether tests that need minutes or gigabytes are to run (<c>FST_LONG=1</c>).</summary>
    public static bool Long { get; } = IsOn("FST_LONG");

    /// <summary>How often a random test tries: <c>FST_FUZZ</c>, else the number given, a hundred times that in a long run.</summary>
    public static int Iterations(int normal) => Number("FST_FUZZ") ?? Often(normal);

    /// <summary>How many calls a soak makes: <c>FST_SOAK</c>, else the number given, a hundred times that in a long run.</summary>
    public static int Calls(int normal) => Number("FST_SOAK") ?? Often(normal);

    /// <summary>Skips the test unless <c>FST_LONG=1</c>.</summary>
    public static void OnlyLong(string need) => Assert.SkipUnless(Long, $"{need}; set FST_LONG=1");

    private static int Often(int normal) => Long ? 100 * normal : normal;

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var given)
            ? given
            : null;

    private static bool IsOn(string variable) => Environment.GetEnvironmentVariable(variable) == "1";
}
