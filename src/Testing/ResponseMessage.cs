using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FaceSearchToolkit.Testing;

/// <summary>Responses as the service sends them.</summary>
internal static class ResponseMessage
{
    private const string RequestId = "00000000-0000-0000-0000-000000000000";

    public static HttpResponseMessage Create(ApiResponse response) => Create(200, response.ToJson(), "application/json");

    public static HttpResponseMessage Create(int statusCode, string body, string mediaType)
    {
        var message = new HttpResponseMessage((HttpStatusCode)statusCode) { Content = new StringContent(body, Encoding.UTF8, mediaType) };
        message.Headers.Add("x-acs-request-id", RequestId);
        return message;
    }

    public static HttpResponseMessage CreateRefusal(int statusCode, string code, string message)
    {
        var body = $$"""{"RequestId":"{{RequestId}}","HostId":"fake.invalid","Code":{{Quoted(code)}},"Message":{{Quoted(message)}}}""";
        return Create(statusCode, body, "application/json");
    }

    public static HttpResponseMessage CreateThrottling(TimeSpan retryAfter)
    {
        var message = CreateRefusal(429, "Throttling.User", "Request was denied due to user flow control.");
        message.Headers.Add("x-acs-retry-after", ((long)retryAfter.TotalMilliseconds).ToString(CultureInfo.InvariantCulture));
        return message;
    }

    public static HttpRequestException CreateConnectionError() =>
        new(
            "The connection was reset by the fake service.",
            new IOException("The connection was reset.", new SocketException((int)SocketError.ConnectionReset))
        );

    private static string Quoted(string text) => "\"" + System.Text.Encodings.Web.JavaScriptEncoder.Default.Encode(text) + "\"";
}
