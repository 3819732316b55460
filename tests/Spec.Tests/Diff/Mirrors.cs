using FaceSearchToolkit.Spec.Diff;
using FaceSearchToolkit.Spec.Input;

namespace FaceSearchToolkit.Spec.Tests.Diff;

/// <summary>Two comparisons of the same documents, once each way round.</summary>
internal static class Mirrors
{
    public static void AssertMirrored(IEnumerable<SpecChange> there, IEnumerable<SpecChange> back) =>
        Assert.Equal(there.Select(Mirrored).Order(), back.Select(Line).Order());

    private static string Line(SpecChange c) =>
        string.Join(
            " ",
            [
                c.Kind.Id,
                $"{c.Direction}",
                $"{c.Side}",
                c.Subject,
                c.Component,
                c.Keyword,
                c.Before,
                c.After,
                Show(c.BeforeLocation),
                Show(c.AfterLocation),
            ]
        );

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
                BeforeLocation = c.AfterLocation,
                AfterLocation = c.BeforeLocation,
            }
        );
    }

    private static string Show(SpecLocation location) => $"{location.StartLine}:{location.StartColumn}+{location.Length}";

    private static SpecChangeDirection Flip(SpecChangeDirection direction) =>
        direction switch
        {
            SpecChangeDirection.Narrower => SpecChangeDirection.Wider,
            SpecChangeDirection.Wider => SpecChangeDirection.Narrower,
            _ => direction,
        };
}
