using System.Text;

namespace FaceSearchToolkit;

/// <summary>
/// Refusals inside good responses: some operations report a failure with status 200 and <c>"Success": false</c>. Such a response is
/// read like any other, with <c>Success</c>, <c>Code</c> and <c>Message</c> in its members or in
/// <see cref="ApiModel.AdditionalProperties"/>; these methods make it as loud as other refusals.
/// </summary>
public static class ApiResponseExtensions
{
    /// <summary>
    /// Whether the response says that it is a failure: <c>Success</c> is false, as a boolean or as text in any case. Codes alone say
    /// nothing: products write success in too many ways.
    /// </summary>
    /// <param name="response">The response.</param>
    public static bool IsRefusal(this ApiResponse response) => Read(response).IsRefusal;

    /// <summary>
    /// Throws the failure that the response tells of, if it does: <c>await client.SearchAsync(request).ThrowIfRefusal()</c> or
    /// <c>response.ThrowIfRefusal()</c>.
    /// </summary>
    /// <typeparam name="T">The response's class.</typeparam>
    /// <param name="response">The response.</param>
    /// <returns>The response.</returns>
    /// <exception cref="ApiThrottlingException">The response's code begins with <c>Throttling</c>.</exception>
    /// <exception cref="ApiException">The response is a refusal, with its code, message and request id.</exception>
    public static T ThrowIfRefusal<T>(this T response)
        where T : ApiResponse
    {
        var body = Read(response);
        return body.IsRefusal ? throw Failure(body, response.GetType().Name) : response;
    }

    /// <summary>Awaits the response and throws the failure that it tells of, if it does.</summary>
    /// <typeparam name="T">The response's class.</typeparam>
    /// <param name="call">The call.</param>
    /// <returns>The response.</returns>
    /// <exception cref="ApiException">The call was refused, in whatever way.</exception>
    public static async Task<T> ThrowIfRefusalAsync<T>(this Task<T> call)
        where T : ApiResponse => ThrowIfRefusal(await (call ?? throw new ArgumentNullException(nameof(call))).ConfigureAwait(false));

    private static ApiException Failure(ErrorBody body, string response)
    {
        var message = string.IsNullOrEmpty(body.Message)
            ? $"{response} says that the call failed, with {(body.Code is null ? "no code" : $"code {body.Code}")}."
            : body.Message!;
        return ErrorResponse.IsThrottling(body.Code)
            ? new ApiThrottlingException(200, body.Code, message, null, body.RequestId, body.Recommend)
            : new ApiException(200, body.Code, message, body.RequestId, body.Recommend, null, body.AccessDeniedDetail);
    }

    private static ErrorBody Read(ApiResponse response)
    {
        var json = (response ?? throw new ArgumentNullException(nameof(response))).ToJson();
        var body = new ErrorBody();
        ApiMembers.Read(Encoding.UTF8.GetBytes(json), isBinary: false, body);
        return body;
    }
}
