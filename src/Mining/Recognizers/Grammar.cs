using System.Text.RegularExpressions;

namespace FaceSearchToolkit.Mining.Recognizers;

/// <summary>Parts that the patterns are made of.</summary>
internal static class Grammar
{
    /// <summary>A number, with thousands parted or not.</summary>
    public const string Number = @"[+-]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?";

    /// <summary>What stands between the two ends of an interval.</summary>
    public const string To = @" ?(?<to>~+|-|至|到|,|，|\bto\b|\band\b|\bthrough\b) ?";

    /// <summary>
    /// Whether an interval that matched is one: a comma parts its ends only inside brackets, elsewhere it parts thousands.
    /// </summary>
    public static bool IsInterval(Match match) =>
        match.Success && (match.Groups["to"].Value is not ("," or "，") || match.Groups["open"].Success);

    /// <summary>A word that counts or measures.</summary>
    public const string Unit =
        // Time.
        @"(?:毫秒|微秒|秒钟|秒|分钟|分|个?小时|天|日|个?工作日|个?自然日|周|个?月|年|"
        // Size and rate.
        + @"个?像素|字节|[KMGT]i?[Bb](?:ps|/s)?|[KMG]bps|bps|bytes?|Bytes?|B(?![A-Za-z])|"
        // Time in English.
        + @"milliseconds?|seconds?|minutes?|hours?|days?|months?|years?|ms(?![A-Za-z])|s(?![A-Za-z])|"
        // The rest.
        + @"px|度|倍|%|元|分贝|dB|Hz|kHz|fps|vCPU|核)";

    /// <summary>A word for pieces.</summary>
    public const string Pieces = @"(?:个|条|台|次|页|行|项|组|份|张|帧|人|名|家|笔|层|级|items?|entries|records?|rows?|times)";
}
