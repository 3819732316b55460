namespace FaceSearchToolkit.Spec.Diff;

/// <summary>What a kind of change means where it is sent and where it is received.</summary>
/// <param name="Request">Its class in requests, and for the service as a whole.</param>
/// <param name="RequestEffect">What it does to code that makes requests.</param>
/// <param name="Response">Its class in responses.</param>
/// <param name="ResponseEffect">What it does to code that reads responses.</param>
public sealed record SpecChangeRule(
    SpecChangeClass Request,
    SpecChangeEffect RequestEffect,
    SpecChangeClass Response,
    SpecChangeEffect ResponseEffect
)
{
    /// <summary>Its class on a side: of both, the worse.</summary>
    public SpecChangeClass GetClass(SpecSide side) =>
        side switch
        {
            SpecSide.None => SpecChangeClass.Compatible,
            SpecSide.Response => Response,
            SpecSide.Both => Request > Response ? Request : Response,
            _ => Request,
        };

    /// <summary>Its effect on a side: of both, the worse.</summary>
    public SpecChangeEffect GetEffect(SpecSide side) =>
        side switch
        {
            SpecSide.None => SpecChangeEffect.None,
            SpecSide.Response => ResponseEffect,
            SpecSide.Both => RequestEffect > ResponseEffect ? RequestEffect : ResponseEffect,
            _ => RequestEffect,
        };
}
