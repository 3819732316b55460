using FaceSearchToolkit.Spec.Diff;
using FaceSearchToolkit.Spec.Input;

namespace FaceSearchToolkit.Spec.Tests.Diff;

/// <summary>Two comparisons of the same documents, once each way round.</summary>
internal static class Mirrors
{
    public static void AssertMirrored(IEnumerable<SpecChange> there, IEnumerable<SpecChange> back) =>
        Assert.Equal(there.Select(Mirrored).Order(), back.Select(Line).Order());

    private static string Line(SpecChange c) =>
        $"{c.Kind.Id} {c.Direction} {c.Side} {c.Subject} {c.Component} {c.Keyword} {c.Before} {c.After} {Place(c.BeforePlace)} {Place(c.AfterPlace)}";

    private static string Mirrored(SpecChange c)
    {
        var kind = SpecChangeKinds.Find(c.Kind.Mirror);
        Assert.NotNull(kind);
        return Line(
            c with
            {
                Kind = kind,
                Direction = Flip(c.Direction),
                Before = c.After,
                After = c.Before,
                BeforePlace = c.AfterPlace,
                AfterPlace = c.BeforePlace,
            }
        );
    }

    private static string Place(SpecPlace place) => $"{place.StartLine}:{place.StartColumn}+{place.Length}";

    private static SpecChangeDirection Flip(SpecChangeDirection direction) =>
        direction switch
        {
            SpecChangeDirection.Narrower => SpecChangeDirection.Wider,
            SpecChangeDirection.Wider => SpecChangeDirection.Narrower,
            _ => direction,
        };
}
