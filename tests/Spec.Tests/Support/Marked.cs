namespace FaceSearchToolkit.Spec.Tests.Support;

/// <summary>Text with one place marked <c>[|…|]</c>.</summary>
internal sealed record Marked(string Text, int Start, int Length)
{
    public static Marked Parse(string markup)
    {
        var start = markup.IndexOf("[|", StringComparison.Ordinal);
        var end = markup.LastIndexOf("|]", StringComparison.Ordinal);
        Assert.True(start >= 0 && end > start, "no place is marked");
        return new Marked(markup[..start] + markup[(start + 2)..end] + markup[(end + 2)..], start, end - start - 2);
    }
}
