using System.Globalization;

namespace FaceSearchToolkit;

/// <summary>The service refused a call, or its answer could not be read.</summary>
public sealed class ApiException : Exception
{
    internal ApiException(int statusCode, string? code, string message, string? requestId, string? recommend, Exception? innerException = null)
        : base(message, innerException)
    {
        StatusCode = statusCode;
        Code = code;
        RequestId = requestId;
        Recommend = recommend;
    }

    /// <summary>The service's error code, such as <c>InvalidParameter</c>; null where the answer names none.</summary>
    public string? Code { get; }

    /// <summary>The platform's id of the call, to be given to its support; null where the answer names none.</summary>
    public string? RequestId { get; }

    /// <summary>The HTTP status, such as 400.</summary>
    public int StatusCode { get; }

    /// <summary>The address of a page with advice; null where the answer names none.</summary>
    public string? Recommend { get; }

    /// <summary>The error with its code, status and request id.</summary>
    public override string ToString()
        => $"{nameof(ApiException)}: {Message} (status {StatusCode.ToString(CultureInfo.InvariantCulture)}, code {Code ?? "none"}, request {RequestId ?? "unknown"}){Environment.NewLine}{InnerException}{StackTrace}";
}
