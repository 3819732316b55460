using System.Globalization;

namespace FaceSearchToolkit;

/// <summary>The time of a signature as text. Signatures count seconds, so that many have the same text.</summary>
internal sealed class DateText
{
    private Second _last = new(-1, "");

    public string Format(DateTimeOffset time)
    {
        var second = time.UtcTicks / TimeSpan.TicksPerSecond;
        var last = Volatile.Read(ref _last);
        if (last.Number != second)
        {
            last = new Second(second, time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            Volatile.Write(ref _last, last);
        }

        return last.Text;
    }

    private sealed record Second(long Number, string Text);
}
