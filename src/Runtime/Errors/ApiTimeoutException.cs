using System.Globalization;

namespace FaceSearchToolkit;

/// <summary>A call took longer than <see cref="ApiClientOptions.Timeout"/>. Whether the service has carried it out is not known.</summary>
public sealed class ApiTimeoutException : TimeoutException
{
    /// <summary>Makes the exception; public so that a fake client can throw it.</summary>
    /// <param name="operation">The operation's wire name.</param>
    /// <param name="timeout">The time that was allowed for the whole call.</param>
    /// <param name="innerException">What ended the call, if anything.</param>
    public ApiTimeoutException(string operation, TimeSpan timeout, Exception? innerException = null)
        : base($"{operation} got no answer within {timeout.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture)} s.", innerException)
    {
        Operation = operation;
        Timeout = timeout;
    }

    /// <summary>The operation's wire name.</summary>
    public string Operation { get; }

    /// <summary>The time that was allowed for the whole call.</summary>
    public TimeSpan Timeout { get; }
}
