using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace FaceSearchToolkit;

/// <summary>Makes an exception of a refusal, whatever its body is: JSON, XML, HTML or nothing.</summary>
internal static class ErrorAnswer
{
    public static ApiException Read(ApiOperation operation, HttpResponseMessage answer, ReadOnlySpan<byte> body, TimeProvider clock)
    {
        var error = Parse(body, out var cause);
        var status = (int)answer.StatusCode;
        var message = string.IsNullOrEmpty(error.Message) ? Describe(operation, answer, error.Code) : error.Message!;
        var requestId = error.RequestId ?? AnswerReader.RequestIdOf(answer);
        return IsThrottling(answer, error.Code)
            ? new ApiThrottlingException(
                status,
                error.Code,
                message,
                ApiRetry.DemandedDelay(answer, clock),
                requestId,
                error.Recommend,
                cause
            )
            : new ApiException(status, error.Code, message, requestId, error.Recommend, cause, error.AccessDeniedDetail);
    }

    public static bool IsThrottling(HttpResponseMessage answer, ReadOnlySpan<byte> body) =>
        (int)answer.StatusCode >= 400 && IsThrottling(answer, Parse(body, out _).Code);

    public static bool IsThrottling(string? code) => code?.StartsWith("Throttling", StringComparison.Ordinal) == true;

    private static bool IsThrottling(HttpResponseMessage answer, string? code) =>
        (int)answer.StatusCode == 429 || IsThrottling(code) || RetryAfterHeader.Milliseconds(answer) is not null;

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

    private static string Describe(ApiOperation operation, HttpResponseMessage answer, string? code)
    {
        var text = new StringBuilder();
        text.Append(operation.Name)
            .Append(" was refused with status ")
            .Append(((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture));
        return (
            code is null
                ? text.Append("; the answer (").Append(AnswerReader.MediaTypeOf(answer)).Append(") gives no reason.")
                : text.Append(" and code ").Append(code).Append('.')
        ).ToString();
    }
}
