using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace FaceSearchToolkit;

/// <summary>Makes an exception of a refusal, whatever its body is: JSON, XML, HTML or nothing.</summary>
internal static class ErrorResponse
{
    public static ApiException Read(ApiOperation operation, HttpResponseMessage response, ReadOnlySpan<byte> body, TimeProvider clock)
    {
        var error = Parse(body, out var cause);
        var status = (int)response.StatusCode;
        var message = string.IsNullOrEmpty(error.Message) ? Describe(operation, response, error.Code) : error.Message!;
        var requestId = error.RequestId ?? ResponseReader.FindRequestId(response);
        return IsThrottling(response, error.Code)
            ? new ApiThrottlingException(
                status,
                error.Code,
                message,
                ApiRetry.GetRetryAfter(response, clock),
                requestId,
                error.Recommend,
                cause
            )
            : new ApiException(status, error.Code, message, requestId, error.Recommend, cause, error.AccessDeniedDetail);
    }

    public static bool IsThrottling(HttpResponseMessage response, ReadOnlySpan<byte> body) =>
        (int)response.StatusCode >= 400 && IsThrottling(response, Parse(body, out _).Code);

    /// <summary>
    /// Whether a throttling says that the service has done nothing. With status 500 or 504 the demanded pause alone does not: the work may
    /// be done, and only its end is missing.
    /// </summary>
    public static bool IsUndone(HttpResponseMessage response, ReadOnlySpan<byte> body) =>
        (int)response.StatusCode is 500 or 504 ? IsThrottling(Parse(body, out _).Code) : IsThrottling(response, body);

    public static bool IsThrottling(string? code) => code?.StartsWith("Throttling", StringComparison.Ordinal) == true;

    private static bool IsThrottling(HttpResponseMessage response, string? code) =>
        (int)response.StatusCode == 429 || IsThrottling(code) || RetryAfterHeader.Milliseconds(response) is not null;

    private static ErrorBody Parse(ReadOnlySpan<byte> body, out Exception? cause)
    {
        body = JsonReading.TrimStart(JsonReading.WithoutByteOrderMark(body));
        var error = new ErrorBody();
        cause = (Exception?)TryReadJson(body, error) ?? TryReadXml(body, error);
        return error;
    }

    private static JsonException? TryReadJson(ReadOnlySpan<byte> body, ErrorBody error)
    {
        if (body.IsEmpty || body[0] == '<')
        {
            return null;
        }

        try
        {
            ApiMembers.Read(body, isBinary: false, error);
            return null;
        }
        catch (JsonException exception)
        {
            return exception;
        }
    }

    private static XmlException? TryReadXml(ReadOnlySpan<byte> body, ErrorBody error)
    {
        if (body.IsEmpty || body[0] != '<')
        {
            return null;
        }

        try
        {
            ReadXml(JsonText.Decode(body), error);
            return null;
        }
        catch (XmlException exception)
        {
            return exception;
        }
    }

    private static void ReadXml(string text, ErrorBody error)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using var xml = XmlReader.Create(new StringReader(text), settings);
        var root = XElement.Load(xml);
        foreach (var part in (root.Element("Error") ?? root).Elements().Where(part => !part.HasElements))
        {
            error.Set(part.Name.LocalName, part.Value);
        }
    }

    private static string Describe(ApiOperation operation, HttpResponseMessage response, string? code)
    {
        var text = new StringBuilder();
        text.Append(operation.Name)
            .Append(" was refused with status ")
            .Append(((int)response.StatusCode).ToString(CultureInfo.InvariantCulture));
        return (
            code is null
                ? text.Append("; the response (").Append(ResponseReader.GetMediaType(response)).Append(") gives no reason.")
                : text.Append(" and code ").Append(code).Append('.')
        ).ToString();
    }
}
