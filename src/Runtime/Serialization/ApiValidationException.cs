namespace FaceSearchToolkit;

/// <summary>A request breaks documented constraints. Nothing was sent.</summary>
public sealed class ApiValidationException : ArgumentException
{
    /// <summary>Lists the violations.</summary>
    /// <param name="operation">The operation's wire name.</param>
    /// <param name="violations">What is wrong.</param>
    public ApiValidationException(string operation, IReadOnlyList<ApiViolation> violations)
        : base(
            $"The {operation} request was not sent: "
                + string.Join(" ", (violations ?? throw new ArgumentNullException(nameof(violations))).Select(v => v.Message))
        )
    {
        Operation = operation;
        Violations = violations;
    }

    /// <summary>The operation's wire name.</summary>
    public string Operation { get; }

    /// <summary>Everything that is wrong, in the order of the members.</summary>
    public IReadOnlyList<ApiViolation> Violations { get; }
}
