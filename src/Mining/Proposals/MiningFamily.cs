namespace FaceSearchToolkit.Mining.Proposals;

/// <summary>What a proposal constrains.</summary>
public enum MiningFamily
{
    /// <summary>The least and greatest number.</summary>
    Range,

    /// <summary>The known values.</summary>
    Values,

    /// <summary>What the service takes when nothing is given.</summary>
    Default,

    /// <summary>The length of a text.</summary>
    Length,

    /// <summary>How many elements a list has.</summary>
    Count,

    /// <summary>A text that carries a time range as JSON.</summary>
    TimeRange,
}
