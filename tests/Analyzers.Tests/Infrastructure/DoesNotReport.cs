namespace FaceSearchToolkit.Analyzers.Tests.Infrastructure;

/// <summary>Expects no finding at all; a source with markup of a finding fails.</summary>
internal static class DoesNotReport
{
    /// <inheritdoc cref="UsageTest.RunStatements"/>
    public static Task InStatements(string statements) => UsageTest.RunStatements(Markup.Forbid(statements));

    /// <summary>JSON that is the text of a filter.</summary>
    public static Task InFilter(string json) => InStatements(UsageTest.ParseFilter(json));

    /// <summary>JSON that is the text of a time range.</summary>
    public static Task InTimeRange(string json) => InStatements(UsageTest.ParseTimeRange(json));

    /// <summary>Statements, with suggestions looked for as well.</summary>
    public static Task SuggestionsInStatements(string statements) => UsageTest.RunSuggestions(Markup.Forbid(statements));

    /// <summary>A whole file.</summary>
    public static Task InFile(string source) => UsageTest.RunFile(Markup.Forbid(source));

    /// <summary>A whole file of a project without the runtime.</summary>
    public static Task WithoutRuntime(string source) => UsageTest.RunFileWithoutRuntime(Markup.Forbid(source));

    /// <inheritdoc cref="UsageTest.RunOfficial"/>
    public static Task InOfficialSdk(string statements) => UsageTest.RunOfficial(Markup.Forbid(statements));

    /// <summary>Statements over the official SDK's types in a project whose specs are of other products.</summary>
    public static Task InOfficialSdkWithoutSpecs(string statements) => UsageTest.RunOfficialWithoutSpecs(Markup.Forbid(statements));
}
