namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>What a finding tells its fix.</summary>
public static class FindingProperties
{
    /// <summary>
    /// What was probably meant. FST1001: the nearest allowed value, as C#. FST1004: the nearest field's wire name. FST1008: the nearest
    /// documented value, as on the wire. FST1010: the number in milliseconds. FST1011: the value that was sent, where it is one only.
    /// </summary>
    public const string Nearest = nameof(Nearest);

    /// <summary>FST1002: the members that miss, separated by commas.</summary>
    public const string Members = nameof(Members);

    /// <summary>
    /// FST1011: the member of the earlier request that holds the value to copy. That request's location in its call is the finding's
    /// additional one, as of FST1002, if the call is but one.
    /// </summary>
    public const string Source = nameof(Source);
}
