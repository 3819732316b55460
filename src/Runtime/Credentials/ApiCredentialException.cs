namespace FaceSearchToolkit;

/// <summary>There are no keys to sign with. The message says what was tried, why it failed and what to do; it holds no secret.</summary>
public sealed class ApiCredentialException : Exception
{
    /// <summary>Makes the exception; public so that a credential of your own, or a fake client, can throw it.</summary>
    /// <param name="message">What was tried and why it failed, without any secret.</param>
    /// <param name="innerException">What made it fail, if anything; it must not show a secret either.</param>
    public ApiCredentialException(string message, Exception? innerException = null)
        : this(CredentialFailure.Wrong, message, innerException) { }

    private ApiCredentialException(CredentialFailure failure, string message, Exception? innerException)
        : base(message, innerException) => Failure = failure;

    internal CredentialFailure Failure { get; }

    internal static ApiCredentialException Absent(string message, Exception? innerException = null) =>
        new(CredentialFailure.Absent, message, innerException);

    internal static ApiCredentialException Wrong(string message, Exception? innerException = null) =>
        new(CredentialFailure.Wrong, message, innerException);

    internal static ApiCredentialException Unreachable(string message, Exception? innerException = null) =>
        new(CredentialFailure.Unreachable, message, innerException);
}
