using FaceSearchToolkit.Spec.Findings;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>Changes as lines of text.</summary>
internal static class ChangeText
{
    private const string Nothing = "(none)";

    public static string IdOf(SpecChange change)
    {
        var start = change.Kind.Id + " " + change.Subject;
        var isChanged = change.Kind.Mirror == change.Kind.Id;
        return isChanged
            ? start + ": " + (change.Keyword is null ? "" : change.Keyword + " ") + Value(change.Before) + " -> " + Value(change.After)
            : start;
    }

    private static string Value(string? text) => text is null ? Nothing : VisibleText.EscapeReversibly(text);
}
