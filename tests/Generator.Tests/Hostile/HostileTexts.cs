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
        "\r#if EVIL\r#line 1 \"evil.cs\"\r#nullable disable\r#pragma checksum",
        "\"\"\"\n#region evil\n\"\"\"",
        "]]> --> */ ?> %> }} ))",
        "&#x0; &#xD800; &lt;evil&gt; &evil;",
        "<include file='/evil' path='*'/><inheritdoc cref=\"T:Evil\"/><see cref='!:",
        "[assembly: Evil] global::Evil /// <evil> /** <evil> **/",
        "' + Evil() + ' {Evil()} \\{Evil()} \\x22 \\U00000022 \\",
        "e\u0301\u0327 \uFB01 \u0130\u0131 a\u00ADb\u200Dc \u02BC \u3164 \uFFA0",
        "\uDB40\uDC45\uDB40\uDC76 tags \u2062 \u180E",
        "\uD800",
        new string('x', 90_000) + "\n#error end",
    ];

    /// <summary>The text as a JSON string, lone surrogates and all.</summary>
    public static string Json(string text) =>
        "\"" + string.Concat(text.Select(c => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture))) + "\"";
}
