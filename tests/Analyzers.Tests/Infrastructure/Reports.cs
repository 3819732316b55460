namespace FaceSearchToolkit.Analyzers.Tests.Infrastructure;

/// <summary>Expects exactly the findings that a source has markup for; a source without markup fails.</summary>
internal static class Reports
{
    /// <inheritdoc cref="UsageTest.RunStatements"/>
    public static Task InStatements(string statements) => UsageTest.RunStatements(Markup.Require(statements));

    /// <summary>JSON that is the text of a filter.</summary>
    public static Task InFilter(string json) => InStatements(UsageTest.ParseFilter(json));

    /// <summary>JSON that is the text of a time range.</summary>
    public static Task InTimeRange(string json) => InStatements(UsageTest.ParseTimeRange(json));

    /// <summary>Statements, with suggestions expected as well.</summary>
    public static Task SuggestionsInStatements(string statements) => UsageTest.RunSuggestions(Markup.Require(statements));

    /// <summary>A whole file.</summary>
    public static Task InFile(string source) => UsageTest.RunFile(Markup.Require(source));

    /// <summary>A file of top-level statements.</summary>
    public static Task InProgram(string source) => UsageTest.RunProgram(Markup.Require(source));

    /// <inheritdoc cref="UsageTest.RunOfficial"/>
    public static Task InOfficialSdk(string statements) => UsageTest.RunOfficial(Markup.Require(statements));
}
