using FaceSearchToolkit.Spec.Findings;

namespace FaceSearchToolkit.Spec.Tests.Support;

/// <summary>Says what a document or overlay is reported for, and exactly where.</summary>
internal static class Findings
{
    /// <summary>One finding at the marked place of the document.</summary>
    public static void InDocument(string markup, string message, params string[] arguments)
    {
        var marked = Marked.Parse(markup);
        AssertOne(Sample.Compile(marked.Text), marked, Sample.DocumentPath, message, arguments);
    }

    /// <summary>One finding at the marked place of the overlay.</summary>
    public static void InOverlay(string document, string markup, string message, params string[] arguments)
    {
        var marked = Marked.Parse(markup);
        AssertOne(Sample.Compile(document, marked.Text), marked, Sample.OverlayPath, message, arguments);
    }

    public static void None(string document, string? overlay = null) => Assert.Empty(Sample.Compile(document, overlay).Findings);

    private static void AssertOne(SpecResult result, Marked marked, string path, string message, string[] arguments)
    {
        var finding = Assert.Single(result.Findings);
        Assert.Equal(message, finding.Message);
        Assert.Equal(message[..7], finding.RuleId);
        Assert.Equal(arguments, finding.Arguments);
        Assert.Equal((path, path == Sample.OverlayPath), (finding.Location.Path, finding.InOverlay));
        Assert.Equal((marked.Start, marked.Length), (finding.Location.Start, finding.Location.Length));
        var before = marked.Text[..marked.Start];
        Assert.Equal(
            (before.Count(c => c == '\n'), marked.Start - before.LastIndexOf('\n') - 1),
            (finding.Location.StartLine, finding.Location.StartColumn)
        );
    }
}
