using FaceSearchToolkit.Mining.Reading;
using FaceSearchToolkit.Mining.Recognizers;

namespace FaceSearchToolkit.Mining.Judging;

/// <summary>Whether a text can be a time range.</summary>
internal static class TimeRangeVerdict
{
    public static Verdict? Decide(Candidate? range, DeclaredMember member) =>
        range is null || member.Has("x-range") || member.Has("x-filter") || member.Has("x-type") || member.Has("enum")
            ? null
            : new Verdict(range, [Keywords.Create("x-range", "unix-ms")]);
}
