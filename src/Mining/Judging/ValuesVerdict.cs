using FaceSearchToolkit.Mining.Reading;
using FaceSearchToolkit.Mining.Recognizers;
using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Reading;

namespace FaceSearchToolkit.Mining.Judging;

/// <summary>Whether a value set agrees with what the document says for machines.</summary>
internal static class ValuesVerdict
{
    public static Verdict? Decide(Candidate? set, DeclaredMember member)
    {
        if (set is null || member.Has("enum") || member.Has("enumValueTitles") || member.Has("pattern"))
        {
            return null;
        }

        var values = set.Values.Select(v => v.Text).ToArray();
        var isPossible =
            Array.TrueForAll(values, v => IsPossible(v, member))
            && (member.Example.Length == 0 || values.Contains(member.Example))
            && (member.GetText("default") is not { } preset || values.Contains(preset));
        return isPossible ? new Verdict(set, [Keywords.Create("enum", values)]) : null;
    }

    private static bool IsPossible(string value, DeclaredMember member) =>
        member.IsText
            ? !(value.Length < member.GetNumber("minLength")) && !(value.Length > member.GetNumber("maxLength"))
            : Numbers.IsOfKind(value, ApiTypeKind.Int32)
                && Numbers.ParsePlain(value) is { } number
                && !(number < member.GetNumber("minimum"))
                && !(number > member.GetNumber("maximum"));
}
