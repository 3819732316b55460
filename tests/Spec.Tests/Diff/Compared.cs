using FaceSearchToolkit.Spec.Diff;
using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests.Diff;

/// <summary>Comparisons of small documents.</summary>
internal static class Compared
{
    public const string BeforePath = "before.json";
    public const string AfterPath = "after.json";

    public static SpecComparison Compare(string before, string after, string? overlay = null, params string[] operations) =>
        SpecDiff.Compare(
            Input(BeforePath, before, overlay, operations),
            Input(AfterPath, after, overlay, operations),
            TestContext.Current.CancellationToken
        );

    /// <summary>The changes of two documents that both can be read.</summary>
    public static SpecChange[] Changes(string before, string after, string? overlay = null, params string[] operations)
    {
        var comparison = Compare(before, after, overlay, operations);
        Assert.True(comparison.IsComparable, string.Join("\n", comparison.BeforeFindings.Concat(comparison.AfterFindings)));
        return [.. comparison.Changes];
    }

    /// <summary>The only change.</summary>
    public static SpecChange Single(string before, string after, string? overlay = null) => Assert.Single(Changes(before, after, overlay));

    private static SpecInput Input(string path, string document, string? overlay, string[] operations) =>
        new(
            new SpecText(path, document),
            overlay is null ? null : new SpecText(Sample.OverlayPath, overlay),
            operations.ToEquatableArray()
        );
}
