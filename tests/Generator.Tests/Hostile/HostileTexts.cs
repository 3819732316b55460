using System.Globalization;

namespace FaceSearchToolkit.Generator.Tests.Hostile;

/// <summary>Texts that try to get out of where they are put.</summary>
internal static class HostileTexts
{
    public static IReadOnlyList<string> All { get; } =
    [
        "*/ class Evil { } /*",
        "\"); class Evil { } //",
        "\\\"); class Evil { } //",
        "\\",
        "</summary></remarks><evil>&amp;</evil>",
        "<!-- --> ]]> <![CDATA[ &#0; &nope;",
        "line\n#error one\r#error two\r\n#error three",
        "\u2028#if EVIL\u2029#endif\u0085#pragma warning restore\v\f",
        "\0\b\u001b\u007f\u009f",
        "\u202Eevil\u202C\u2066\u2069\u200B\uFEFF\u00AD",
        "\uD800 lone \uDC00 surrogates \uD83D\uDE00 and a pair",
        "{0} {{ }} $\"{1}\" \"\"\" @\"\" 'c'",
        "\\u0022); class Evil { } //",
        "%s%n ${env} `backtick`",
        "汉字 — “quotes” عربى \uFFFF\uFFFE",
        new string('x', 90_000) + "\n#error end",
    ];

    /// <summary>The text as a JSON string, lone surrogates and all.</summary>
    public static string Json(string text) =>
        "\"" + string.Concat(text.Select(c => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture))) + "\"";
}
