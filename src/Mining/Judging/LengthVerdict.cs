using FaceSearchToolkit.Mining.Proposals;
using FaceSearchToolkit.Mining.Reading;
using FaceSearchToolkit.Mining.Recognizers;

namespace FaceSearchToolkit.Mining.Judging;

/// <summary>Whether a length agrees with what the document says for machines.</summary>
internal static class LengthVerdict
{
    public static Verdict? Decide(Candidate? length, DeclaredMember member)
    {
        if (length?.Maximum is not > 0 || length.Minimum > length.Maximum || IsContradicted(length, member))
        {
            return null;
        }

        var keywords = new List<MinedKeyword>();
        if (length.Minimum > 0 && !member.Has("minLength"))
        {
            keywords.Add(Keywords.CreateNumber("minLength", length.Minimum.Value));
        }

        if (!member.Has("maxLength"))
        {
            keywords.Add(Keywords.CreateNumber("maxLength", length.Maximum.Value));
        }

        return keywords.Count == 0 ? null : new Verdict(length, keywords);
    }

    private static bool IsContradicted(Candidate length, DeclaredMember member)
    {
        var (least, most) = (member.GetNumber("minLength"), member.GetNumber("maxLength"));
        return (least is not null && length.Minimum is not null && least != length.Minimum)
            || (most is not null && most != length.Maximum)
            || least > length.Maximum
            || member.Values.Any(v => IsOutside(length, v))
            || (member.GetText("default") is { } preset && IsOutside(length, preset))
            || (member.Example.Length > 0 && IsOutside(length, member.Example));
    }

    private static bool IsOutside(Candidate length, string text) => text.Length < length.Minimum || text.Length > length.Maximum;
}
