using System.Globalization;

namespace FaceSearchToolkit;

/// <summary>The pause that an answer demands.</summary>
internal static class RetryAfterHeader
{
    public static TimeSpan? Read(HttpResponseMessage answer, TimeProvider clock)
    {
        if (Milliseconds(answer) is { } own)
        {
            return own;
        }

        return answer.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - clock.GetUtcNow() is var pause && pause > TimeSpan.Zero ? pause : TimeSpan.Zero,
            _ => null,
        };
    }

    /// <summary>The platform's own header; it counts only where it is a positive number.</summary>
    public static TimeSpan? Milliseconds(HttpResponseMessage answer)
    {
        var text = answer.Headers.TryGetValues(HeaderNames.RetryAfter, out var values) ? values.FirstOrDefault() : null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var pause) && pause > 0
            ? TimeSpan.FromMilliseconds(pause)
            : null;
    }
}
