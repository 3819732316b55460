using FaceSearchToolkit.Mining.Reading;
using FaceSearchToolkit.Mining.Recognizers;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Mining.Judging;

/// <summary>Whether a count of elements agrees with what the document says for machines.</summary>
internal static class CountVerdict
{
    public static Verdict? Of(Candidate? count, MemberFacts member)
    {
        if (
            count?.Maximum is not > 0
            || member.Has("maxItems")
            || member.Number("minItems") > count.Maximum
            || ExampleCount(member) > count.Maximum
        )
        {
            return null;
        }

        return new Verdict(count, [Keywords.Number("maxItems", count.Maximum.Value)]);
    }

    private static int ExampleCount(MemberFacts member)
    {
        var count = 0;
        foreach (var _ in JsonText.Parse(member.Example).Root.Items)
        {
            count++;
        }

        return count;
    }
}
