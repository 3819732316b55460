using FaceSearchToolkit.Spec.Findings;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>Changes as lines of text: the one place where their values become words.</summary>
internal static class ChangeText
{
    private const string Nothing = "(none)";

    /// <summary>The stable name of a kind: it stands in lists of accepted changes.</summary>
    public static string CreateKindId(SpecChangePart part, SpecChangeAspect aspect, SpecChangeAction action)
    {
        var start = part == SpecChangePart.Parameter ? "param" : ToWord(part);
        var middle = aspect switch
        {
            SpecChangeAspect.Itself => "",
            SpecChangeAspect.JsonType => "-json-type",
            _ => "-" + ToWord(aspect),
        };
        return start + middle + "-" + ToWord(action);
    }

    public static string CreateId(SpecChange change)
    {
        var start = change.Kind.Id + " " + change.Subject;
        return change.Kind.Action is SpecChangeAction.Added or SpecChangeAction.Removed
            ? start
            : start + ": " + (change.Keyword is null ? "" : change.Keyword + " ") + Show(change.Before) + " -> " + Show(change.After);
    }

    private static string Show(string? text) => text is null ? Nothing : VisibleText.EscapeReversibly(text);

    private static string ToWord<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
