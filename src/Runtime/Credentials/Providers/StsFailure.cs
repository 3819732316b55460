using System.Globalization;

namespace FaceSearchToolkit;

/// <summary>Why the token service gave no keys, without the secrets that it was shown: a refusal may quote what was sent.</summary>
internal static class StsFailure
{
    private const string Hidden = "***";

    /// <summary>What is shorter is no secret, but would turn up inside of words.</summary>
    private const int ShortestSecret = 8;

    public static ApiCredentialException CreateException(string call, Exception exception, string?[] secrets) =>
        exception switch
        {
            ApiException { StatusCode: < 400 } => ApiCredentialException.Wrong($"{call} gave a response that cannot be read."),
            ApiException refusal => OfRefusal(call, refusal, secrets),
            ApiTimeoutException or OperationCanceledException => ApiCredentialException.Unreachable($"{call} gave no response in time."),
            HttpRequestException => ApiCredentialException.Unreachable($"{call} failed: {WithoutSecrets(Causes(exception), secrets)}"),
            _ => ApiCredentialException.Wrong($"{call} failed: {WithoutSecrets(exception.Message, secrets)}"),
        };

    private static ApiCredentialException OfRefusal(string call, ApiException refusal, string?[] secrets)
    {
        var status = refusal.StatusCode.ToString(CultureInfo.InvariantCulture);
        var text = WithoutSecrets(
            $"{call} was refused with status {status} and code {refusal.Code ?? "none"}: "
                + $"{refusal.Message} (request {refusal.RequestId ?? "unknown"})",
            secrets
        );
        var mayPass =
            refusal.StatusCode is 408 or 429 or >= 500 || refusal.Code?.StartsWith("Throttling", StringComparison.Ordinal) == true;
        return mayPass ? ApiCredentialException.Unreachable(text) : ApiCredentialException.Wrong(text);
    }

    private static string Causes(Exception exception) =>
        exception.InnerException is { } inner && !exception.Message.Contains(inner.Message, StringComparison.Ordinal)
            ? $"{exception.Message} {inner.Message}"
            : exception.Message;

    private static string WithoutSecrets(string text, string?[] secrets)
    {
        foreach (var secret in secrets)
        {
            if (secret is { Length: >= ShortestSecret })
            {
                text = text.Replace(secret, Hidden).Replace(PercentEncoding.Encode(secret), Hidden);
            }
        }

        return text;
    }
}
