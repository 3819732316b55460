namespace FaceSearchToolkit;

/// <summary>One way in which a request breaks a documented constraint.</summary>
public sealed class ApiViolation
{
    /// <summary>Makes a violation; public so that a fake client can throw an <see cref="ApiValidationException"/>.</summary>
    /// <param name="member">The member by its wire name; nested ones as in <c>Tags[0].Key</c>.</param>
    /// <param name="kind">What it violates.</param>
    /// <param name="message">What is wrong and what is allowed.</param>
    public ApiViolation(string member, ApiViolationKind kind, string message)
    {
        Member = member;
        Kind = kind;
        Message = message;
    }

    /// <summary>The member by its wire name; nested ones as in <c>Tags[0].Key</c>.</summary>
    public string Member { get; }

    /// <summary>What it violates.</summary>
    public ApiViolationKind Kind { get; }

    /// <summary>What is wrong and what is allowed. Holds no text that was given as a value.</summary>
    public string Message { get; }

    /// <summary>The message.</summary>
    public override string ToString() => Message;
}
