using System.Globalization;

namespace FaceSearchToolkit;

/// <summary>
/// A call took longer than allowed: by <see cref="ApiClientOptions.Timeout"/>, or in its last attempt by
/// <see cref="ApiRetryOptions.AttemptTimeout"/>, <see cref="ApiClientOptions.ConnectTimeout"/> or the limit of the <see cref="HttpClient"/>
/// given. Whether the service has carried it out is not known.
/// </summary>
public sealed class ApiTimeoutException : TimeoutException
{
    /// <summary>Makes the exception; public so that a fake client can throw it.</summary>
    /// <param name="operation">The operation's wire name.</param>
    /// <param name="timeout">The time that was allowed.</param>
    /// <param name="innerException">What ended the call, if anything.</param>
    public ApiTimeoutException(string operation, TimeSpan timeout, Exception? innerException = null)
        : base(
            $"{operation} got no response within {timeout.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture)} s.",
            innerException
        )
    {
        Operation = operation;
        Timeout = timeout;
    }

    /// <summary>The operation's wire name.</summary>
    public string Operation { get; }

    /// <summary>The time that was allowed.</summary>
    public TimeSpan Timeout { get; }

    /// <summary>Whether it was the connection's time, so that nothing was sent.</summary>
    internal bool IsBeforeSending { get; init; }

    /// <summary>Whether it was the call's time, so that there is none for another attempt.</summary>
    internal bool IsFinal { get; init; }
}
