using System.Globalization;
using System.Text;
using System.Xml;

namespace FaceSearchToolkit;

/// <summary>Makes an exception of a refusal, whatever its body is: JSON, XML, HTML or nothing.</summary>
internal static class ErrorResponse
{
    public static ApiException Create(
        ApiOperation operation,
        HttpResponseMessage response,
        ErrorBody error,
        ReadOnlySpan<byte> body,
        TimeProvider clock
    )
    {
        var text = body.IsEmpty ? null : JsonText.Decode(JsonReading.WithoutByteOrderMark(body));
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
                error.Cause,
                text
            )
            : new ApiException(status, error.Code, message, requestId, error.Recommend, error.Cause, error.AccessDeniedDetail, text);
    }

    public static bool IsThrottling(HttpResponseMessage response, ErrorBody error) =>
        (int)response.StatusCode >= 400 && IsThrottling(response, error.Code);

    /// <summary>
    /// Whether a throttling says that the service has done nothing. With status 500 or 504 the demanded pause alone does not: the work may
    /// be done, and only its end is missing.
    /// </summary>
    public static bool IsUndone(HttpResponseMessage response, ErrorBody error) =>
        (int)response.StatusCode is 500 or 504 ? IsThrottling(error.Code) : IsThrottling(response, error);

    public static bool IsThrottling(string? code) => code?.StartsWith("Throttling", StringComparison.Ordinal) == true;

    private static bool IsThrottling(HttpResponseMessage response, string? code) =>
        (int)response.StatusCode == 429 || IsThrottling(code) || RetryAfterHeader.Milliseconds(response) is not null;

    /// <summary>Takes what can be taken; <see cref="ErrorBody.Cause"/> says what cannot be read.</summary>
    public static ErrorBody Parse(ReadOnlySpan<byte> body)
    {
        body = JsonReading.TrimStart(JsonReading.WithoutByteOrderMark(body));
        var error = new ErrorBody();
        error.Cause =
            body.IsEmpty ? null
            : body[0] == '<' ? TryReadXml(body, error)
            : TryReadJson(body, error);
        return error;
    }

    /// <summary>The members that are no property of an exception.</summary>
    public static IReadOnlyDictionary<string, JsonElement> ReadAdditional(string? body)
    {
        var error = Parse(Encoding.UTF8.GetBytes(body ?? ""));
        return error.Cause is null ? error.AdditionalProperties : new Dictionary<string, JsonElement>();
    }

    private static JsonException? TryReadJson(ReadOnlySpan<byte> body, ErrorBody error)
    {
        try
        {
            ApiMembers.Read(body, isBinary: false, error);
            return null;
        }
        catch (JsonException exception)
        {
            return JsonErrorLocation.Conceal(exception);
        }
    }

    private static Exception? TryReadXml(ReadOnlySpan<byte> body, ErrorBody error)
    {
        try
        {
            ErrorXml.Read(JsonText.Decode(body), error);
            return null;
        }
        catch (XmlException exception)
        {
            // The reader's own message may quote what it found.
            return new XmlException("The text is not well-formed XML.", null, exception.LineNumber, exception.LinePosition);
        }
        catch (InvalidDataException exception)
        {
            return exception;
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
