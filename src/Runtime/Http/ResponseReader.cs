using System.Globalization;

namespace FaceSearchToolkit;

/// <summary>Makes an object of a response, or an exception.</summary>
internal static class ResponseReader
{
    /// <exception cref="ApiException">The response cannot be read.</exception>
    public static T Read<T>(ApiOperation operation, HttpResponseMessage response, ReadOnlySpan<byte> body)
        where T : ApiResponse, new()
    {
        var result = new T();
        if (!HasBody(operation.ResponseBody, body))
        {
            return (int)response.StatusCode < 300 ? result : throw Unreadable(operation, response, "it leads elsewhere", null);
        }

        try
        {
            ReadBody(operation.ResponseBody, body, result);
            return result;
        }
        catch (JsonException exception)
        {
            throw Unreadable(
                operation,
                response,
                $"its body ({GetMediaType(response)}) is not valid JSON ({JsonErrorLocation.Describe(exception)})",
                JsonErrorLocation.Conceal(exception)
            );
        }
    }

    public static string? FindRequestId(HttpResponseMessage response) =>
        response.Headers.TryGetValues(HeaderNames.RequestId, out var values) ? values.FirstOrDefault() : null;

    public static string GetMediaType(HttpResponseMessage response) =>
        response.Content?.Headers.ContentType?.MediaType ?? "of no declared type";

    private static bool HasBody(ApiBodyKind kind, ReadOnlySpan<byte> body) =>
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
            quoted.WriteText(JsonText.Decode(body));
            ReadBody(ApiBodyKind.Json, quoted.Written, response);
            return;
        }

        ApiMembers.Read(body, kind == ApiBodyKind.Binary, response);
    }

    private static ApiException Unreadable(ApiOperation operation, HttpResponseMessage response, string reason, Exception? exception)
    {
        var status = ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
        return new ApiException(
            (int)response.StatusCode,
            null,
            $"The response to {operation.Name} (status {status}) cannot be read: {reason}.",
            FindRequestId(response),
            null,
            exception
        );
    }
}
