namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>What a finding tells its fix.</summary>
public static class FindingProperties
{
    /// <summary>FST1001: the nearest allowed value, as C#.</summary>
    public const string Nearest = nameof(Nearest);

    /// <summary>FST1002: the members that miss, separated by commas.</summary>
    public const string Members = nameof(Members);
}
