using FaceSearchToolkit.Mining.Reading;
using FaceSearchToolkit.Mining.Recognizers;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Mining.Judging;

/// <summary>Whether a count of elements agrees with what the document says for machines.</summary>
internal static class CountVerdict
{
    public static Verdict? Decide(Candidate? count, DeclaredMember member)
    {
        if (
            count?.Maximum is not > 0
            || member.Has("maxItems")
            || member.GetNumber("minItems") > count.Maximum
            || CountExample(member) > count.Maximum
        )
        {
            return null;
        }

        return new Verdict(count, [Keywords.CreateNumber("maxItems", count.Maximum.Value)]);
    }

    private static int CountExample(DeclaredMember member)
    {
        var count = 0;
        foreach (var _ in JsonText.Parse(member.Example).Root.Items)
        {
            count++;
        }

        return count;
    }
}
