using FaceSearchToolkit.Spec.Reading;

namespace FaceSearchToolkit.Mining.Recognizers;

/// <summary>Numbers and units as prose writes them.</summary>
internal static class Quantities
{
    /// <summary>The number, or null where it is out of what can be compared exactly.</summary>
    public static decimal? Parse(string text) => Numbers.ParsePlain(text.Replace(",", "", StringComparison.Ordinal));

    /// <summary>One word for each unit of time and size, however it is written; a piece is no unit.</summary>
    public static string Normalize(string unit) =>
        unit.Trim() switch
        {
            "毫秒" or "ms" or "millisecond" or "milliseconds" => "ms",
            "秒" or "秒钟" or "s" or "second" or "seconds" => "s",
            "分" or "分钟" or "minute" or "minutes" => "min",
            "小时" or "个小时" or "hour" or "hours" => "h",
            "天" or "日" or "个自然日" or "自然日" or "day" or "days" => "d",
            "月" or "个月" or "month" or "months" => "mon",
            "年" or "year" or "years" => "y",
            "字节" or "byte" or "bytes" or "Byte" or "Bytes" or "B" => "B",
            var other => other
                .Replace("iB", "B", StringComparison.Ordinal)
                .Replace("/s", "ps", StringComparison.Ordinal)
                .ToUpperInvariant(),
        };
}
