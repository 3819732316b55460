using System.Globalization;
using System.Text;
using FaceSearchToolkit.Roslyn.Symbols;

namespace FaceSearchToolkit.Analyzers.Tests.Agreement;

/// <summary>The table, and the source that is made of it.</summary>
internal static class AgreementCases
{
    private const string NotMade = "The runtime refuses it before there is a request to check.";
    private const string Advice = "The service may take it: the rule warns, the call is sent.";
    private const string Deeper = "The rules know which elements a list has, and do not count them.";

    private const string Head = """
        using System; using Acme.Lab; using FaceSearchToolkit;
        public static class Cases
        {

        """;

    private static readonly (string Member, string Value)[] Complete =
    [
        ("Token", "\"t\""),
        ("Mark", "\"abc\""),
        ("Limit", "0"),
        ("Tags", "new[] { \"x\" }"),
    ];

    public static IReadOnlyList<AgreementCase> All { get; } =
    [
        new("", "", ""),
        // Ranges.
        new("Size", "1", ""),
        new("Size", "50", ""),
        new("Size", "51", "FST1001"),
        new("Size", "0", "FST1001"),
        new("Size", "-1", "FST1001"),
        new("Size", "null", ""),
        new("Page", "0", "FST1001"),
        new("Page", "int.MaxValue", ""),
        new("Id", "0", "FST1001"),
        new("Id", "1", ""),
        new("Id", "long.MaxValue - 1", ""),
        new("Id", "long.MaxValue", "FST1001"),
        new("Ratio", "0.5", ""),
        new("Ratio", "1.5", ""),
        new("Ratio", "0.49999", "FST1001"),
        new("Ratio", "1.50001", "FST1001"),
        new("Ratio", "double.PositiveInfinity", "FST1001"),
        new("Ratio", "double.NegativeInfinity", "FST1001"),
        new("Ratio", "double.NaN", "", "FST1001", "It is on neither side of a bound, but no text on the wire."),
        new("Above", "0", "FST1001"),
        new("Above", "1", ""),
        // Required members.
        new("Token", "", "FST1002"),
        new("Token", "null", "FST1002"),
        new("Token", "\"\"", "FST1002"),
        new("Token", "\" \"", "FST1002"),
        new("Token", "\"\\t\\u00a0\\u2003\"", "FST1002"),
        new("Token", "\"\\u200b\"", ""),
        new("Limit", "", "FST1002"),
        new("Limit", "null", "FST1002"),
        new("Tags", "", "FST1002"),
        new("Tags", "null", "FST1002"),
        new("Tags", "new string[0]", "FST1002"),
        new("Tags", "Array.Empty<string>()", "FST1002"),
        new("Tags", "new System.Collections.Generic.List<string>()", "FST1002"),
        new("Tags", "[]", "FST1002"),
        new("Tags", "new[] { \"\" }", ""),
        // Required, and of a form as well: blank text is only missing.
        new("Mark", "", "FST1002"),
        new("Mark", "\"\"", "FST1002"),
        new("Mark", "\" \"", "FST1002"),
        new("Mark", "\"a\"", "FST1009"),
        new("Mark", "\"A\"", "FST1009"),
        new("Mark", "\"ab\"", ""),
        // Lengths and patterns.
        new("Title", "\"a\"", "FST1009"),
        new("Title", "\"ab\"", ""),
        new("Title", "\"12345678\"", ""),
        new("Title", "\"123456789\"", "FST1009"),
        new("Title", "\"\\ud83d\\ude00\"", ""),
        new("Title", "\"\"", "FST1009"),
        new("Title", "null", ""),
        new("Code", "\"abc\"", ""),
        new("Code", "\"aB\"", "FST1009"),
        new("Code", "\"abc\\n\"", "FST1009"),
        new("Code", "\" \"", "FST1009"),
        new("Code", "\"\"", ""),
        new("Code", "null", ""),
        new("Choice", "\"a\"", ""),
        new("Choice", "\"ab\"", "FST1009"),
        // Nested objects.
        new("Box", "new MeasureRequest.BoxInfo { Label = \"x\", Weight = 5 }", ""),
        new("Box", "new MeasureRequest.BoxInfo { Label = \"x\", Weight = 6 }", "FST1001"),
        new("Box", "new MeasureRequest.BoxInfo { Label = \" \" }", "FST1002"),
        new("Box", "new MeasureRequest.BoxInfo()", "FST1002"),
        new("Few", "new[] { \"a\", \"b\" }", ""),
        new("Few", "new[] { \"a\", \"b\", \"c\" }", "", "Count", Deeper),
        // Documented values and times: advice.
        new("Order", "\"asc\"", ""),
        new("Order", "\"ASC\"", "FST1008", "", Advice),
        new("When", "TimeRange.Since(DateTimeOffset.FromUnixTimeMilliseconds(1700000000000))", ""),
        new("When", "TimeRange.Since(DateTimeOffset.FromUnixTimeMilliseconds(1700000000))", "FST1010", "", Advice),
        new("When", "TimeRange.Parse(\"{\\\"gte\\\":1700000000}\")", "FST1010", "", Advice),
        // Filters and ranges of time.
        new("Search", "Search.Parse(\"{\\\"number\\\":[1,2],\\\"text\\\":\\\"a\\\"}\")", ""),
        new("Search", "Search.Parse(\"{\\\"number\\\":1,\\\"number\\\":2}\")", "FST1003", nameof(FormatException), NotMade),
        new("Search", "Search.Parse(\"{\\\"number\\\":{\\\"gte\\\":1,\\\"eq\\\":2}}\")", "FST1003", nameof(FormatException), NotMade),
        new("Search", "Search.Parse(\"{\\\"Number\\\":1}\")", "FST1004", nameof(FormatException), NotMade),
        new("Search", "Search.Parse(\"{\\\"number\\\":\\\"1\\\"}\")", "FST1005", nameof(FormatException), NotMade),
        new("Search", "Search.Parse(\"{\\\"number\\\":12.0}\")", "FST1005", nameof(FormatException), NotMade),
        new("Search", "Search.Parse(\"{\\\"number\\\":1e2}\")", "FST1005", nameof(FormatException), NotMade),
        new("Search", "Search.Parse(\"{\\\"number\\\":9223372036854775808}\")", "FST1005", nameof(FormatException), NotMade),
        new("Search", "Search.Parse(\"{\\\"number\\\":9223372036854775807}\")", ""),
        new("Search", "Search.Parse(\"{\\\"number\\\":null}\")", "FST1005", nameof(FormatException), NotMade),
        new("Search", "Search.Parse(\"{\\\"number\\\":[1,\\\"a\\\"]}\")", "FST1005", nameof(FormatException), NotMade),
        new("Search", "Search.Parse(\"{\\\"text\\\":{\\\"gte\\\":1}}\")", "FST1005", nameof(FormatException), NotMade),
        new("Search", "Search.Parse(\"{\\\"number\\\":{\\\"gte\\\":13,\\\"lte\\\":12}}\")", "FST1006", nameof(FormatException), NotMade),
        new("Search", "Search.Parse(\"{\\\"number\\\":{\\\"gte\\\":12,\\\"lte\\\":12}}\")", ""),
        new("Search", "Search.Parse(\"{\\\"number\\\":{}}\")", "FST1006", nameof(FormatException), NotMade),
        new("Search", "Search.Parse(\"{\\\"text\\\":[]}\")", "FST1006", nameof(FormatException), NotMade),
        new("Search", "Search.Parse(\"[]\")", "FST1007", nameof(FormatException), NotMade),
        new("Search", "Search.Parse(\"{\\\"number\\\":1,}\")", "FST1007", nameof(FormatException), NotMade),
        new("Search", "Search.Parse(\"{/* */}\")", "FST1007", nameof(FormatException), NotMade),
        new("Search", "Search.Parse(\"\")", "FST1007", nameof(FormatException), NotMade),
        new("Search", "Search.Parse(\"{}\")", ""),
        new("Search", "new Search { Number = NumberMatch.Between(13, 12) }", "FST1006", nameof(ArgumentException), NotMade),
        new("Search", "new Search { Number = NumberMatch.AnyOf() }", "FST1006", nameof(ArgumentException), NotMade),
        new("Search", "new Search { Text = TextMatch.AnyOf() }", "FST1006", nameof(ArgumentException), NotMade),
        new("Search", "new Search { Number = NumberMatch.Between(12, 12) }", ""),
        new(
            "When",
            "TimeRange.Parse(\"{\\\"gte\\\":2000000000000,\\\"lte\\\":1700000000000}\")",
            "FST1006",
            nameof(FormatException),
            NotMade
        ),
        new("When", "TimeRange.Parse(\"{}\")", "FST1006", nameof(FormatException), NotMade),
        new("When", "TimeRange.Parse(\"{\\\"gte\\\":\\\"1700000000000\\\"}\")", "FST1005", nameof(FormatException), NotMade),
        new("When", "TimeRange.Parse(\"{\\\"gt\\\":1700000000000}\")", "FST1003", nameof(FormatException), NotMade),
        new("When", "TimeRange.Parse(\"1700000000000\")", "FST1007", nameof(FormatException), NotMade),
    ];

    /// <summary>A method in a line for each case.</summary>
    public static string Source { get; } = Build();

    /// <summary>The line of a case, from 0.</summary>
    public static int FindLine(int index) => Head.Count(character => character == '\n') + index;

    private static string Build()
    {
        var source = new StringBuilder(Head);
        for (var i = 0; i < All.Count; i++)
        {
            source
                .Append(CultureInfo.InvariantCulture, $"public static MeasureRequest Case{i}(ILabClient client) {{ ")
                .Append(CultureInfo.InvariantCulture, $"var r = new MeasureRequest {{ {Members(All[i])} }}; ")
                .Append("_ = client.MeasureAsync(r); return r; }\n");
        }

        return source.Append("}\n").ToString();
    }

    private static string Members(AgreementCase measured)
    {
        var others = Complete.Where(member => member.Member != measured.Member).Select(member => $"{member.Member} = {member.Value}");
        return string.Join(", ", measured.Value.Length == 0 ? others : others.Append($"{measured.Member} = {measured.Value}"));
    }
}
