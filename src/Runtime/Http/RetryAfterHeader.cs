using System.Globalization;

namespace FaceSearchToolkit;

/// <summary>The pause that a response demands.</summary>
internal static class RetryAfterHeader
{
    public static TimeSpan? Read(HttpResponseMessage response, TimeProvider clock)
    {
        if (Milliseconds(response) is { } own)
        {
            return own;
        }

        return response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - clock.GetUtcNow() is var pause && pause > TimeSpan.Zero ? pause : TimeSpan.Zero,
            _ => null,
        };
    }

    /// <summary>The platform's own header; it counts only where it is a positive number.</summary>
    public static TimeSpan? Milliseconds(HttpResponseMessage response)
    {
        var text = response.Headers.TryGetValues(HeaderNames.RetryAfter, out var values) ? values.FirstOrDefault() : null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var pause) && pause > 0
            ? TimeSpan.FromMilliseconds(pause)
            : null;
    }
}
