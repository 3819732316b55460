using System.Globalization;

namespace FaceSearchToolkit;

/// <summary>Makes an object of an answer, or an exception.</summary>
internal static class AnswerReader
{
    /// <exception cref="ApiException">The service refused the call, or the answer cannot be read.</exception>
    public static T Read<T>(ApiOperation operation, HttpResponseMessage answer, ReadOnlySpan<byte> body, TimeProvider clock)
        where T : ApiResponse, new()
    {
        if ((int)answer.StatusCode >= 400)
        {
            throw ErrorAnswer.Read(operation, answer, body, clock);
        }

        var response = new T();
        if (!IsRead(operation.ResponseBody, body))
        {
            return (int)answer.StatusCode < 300 ? response : throw Unreadable(operation, answer, "it leads elsewhere", null);
        }

        try
        {
            ReadBody(operation.ResponseBody, body, response);
            return response;
        }
        catch (JsonException exception)
        {
            throw Unreadable(
                operation,
                answer,
                $"its body ({MediaTypeOf(answer)}) is not valid JSON: {exception.Message.TrimEnd('.')}",
                exception
            );
        }
    }

    public static string? RequestIdOf(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues(HeaderNames.RequestId, out var values) ? values.FirstOrDefault() : null;

    public static string MediaTypeOf(HttpResponseMessage answer) => answer.Content?.Headers.ContentType?.MediaType ?? "of no declared type";

    private static bool IsRead(ApiBodyKind kind, ReadOnlySpan<byte> body) =>
        kind switch
        {
            ApiBodyKind.None => false,
            ApiBodyKind.Binary => !body.IsEmpty,
            _ => !JsonReading.IsBlank(JsonReading.WithoutByteOrderMark(body)),
        };

    private static void ReadBody(ApiBodyKind kind, ReadOnlySpan<byte> body, ApiResponse response)
    {
        if (kind != ApiBodyKind.Binary)
        {
            body = JsonReading.WithoutByteOrderMark(body);
        }

        if (kind == ApiBodyKind.Text)
        {
            // As a JSON string, so that one reader understands it: text that should be a number still becomes one.
            using var quoted = new JsonApiWriter();
            quoted.Text(JsonText.Decode(body));
            ReadBody(ApiBodyKind.Json, quoted.Written, response);
            return;
        }

        ApiMembers.Read(body, kind == ApiBodyKind.Binary, response);
    }

    private static ApiException Unreadable(ApiOperation operation, HttpResponseMessage answer, string reason, Exception? exception)
    {
        var status = ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture);
        return new ApiException(
            (int)answer.StatusCode,
            null,
            $"The answer to {operation.Name} (status {status}) cannot be read: {reason}.",
            RequestIdOf(answer),
            null,
            exception
        );
    }
}
