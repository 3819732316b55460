namespace FaceSearchToolkit.Spec.Diff;

/// <summary>What a kind of change means where it is sent and where it is answered.</summary>
/// <param name="Request">Its class in requests, and for the service as a whole.</param>
/// <param name="RequestEffect">What it does to code that makes requests.</param>
/// <param name="Answer">Its class in answers.</param>
/// <param name="AnswerEffect">What it does to code that reads answers.</param>
public sealed record SpecChangeRule(
    SpecChangeClass Request,
    SpecChangeEffect RequestEffect,
    SpecChangeClass Answer,
    SpecChangeEffect AnswerEffect
)
{
    /// <summary>Its class on a side: of both, the worse.</summary>
    public SpecChangeClass GetClass(SpecSide side) =>
        side switch
        {
            SpecSide.None => SpecChangeClass.Compatible,
            SpecSide.Answer => Answer,
            SpecSide.Both => Request > Answer ? Request : Answer,
            _ => Request,
        };

    /// <summary>Its effect on a side: of both, the worse.</summary>
    public SpecChangeEffect GetEffect(SpecSide side) =>
        side switch
        {
            SpecSide.None => SpecChangeEffect.None,
            SpecSide.Answer => AnswerEffect,
            SpecSide.Both => RequestEffect > AnswerEffect ? RequestEffect : AnswerEffect,
            _ => RequestEffect,
        };
}
