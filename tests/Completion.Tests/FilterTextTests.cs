using FaceSearchToolkit.Completion.Tests.Infrastructure;

namespace FaceSearchToolkit.Completion.Tests;

/// <summary>What is offered in the JSON text of filters and time ranges.</summary>
public sealed class FilterTextTests
{
    private const string Fields = "intField1 strField1 strField2";

    [Theory]
    [InlineData("CustomFilters.Parse(\"{$$}\");", Fields)]
    [InlineData("CustomFilters.Parse(\"{$$\");", Fields)]
    [InlineData("CustomFilters.Parse(\"{ $$ }\");", Fields)]
    [InlineData("CustomFilters.Parse(\"{\\\"$$\\\"}\");", Fields)]
    [InlineData("CustomFilters.Parse(\"{\\\"int$$\\\":1}\");", Fields)]
    [InlineData("CustomFilters.Parse(\"{\\\"$$}\");", Fields)]
    [InlineData("CustomFilters.Parse(\"{in$$}\");", Fields)]
    [InlineData("CustomFilters.Parse(\"{\\\"intField1\\\":1,$$}\");", "strField1 strField2")]
    [InlineData("CustomFilters.Parse(\"{$$,\\\"strField2\\\":\\\"a\\\"}\");", "intField1 strField1")]
    [InlineData("CustomFilters.Parse(\"{\\\"$$\\\":1,\\\"strField2\\\":\\\"a\\\"}\");", "intField1 strField1")]
    [InlineData("CustomFilters.Parse(\"{\\\"intField1\\\":{\\\"gte\\\":1},\\\"$$\\\"}\");", "strField1 strField2")]
    [InlineData("CustomFilters.Parse(@\"{\"\"$$\"\"}\");", Fields)]
    [InlineData("CustomFilters.Parse(\"\"\"{\"$$\"}\"\"\");", Fields)]
    [InlineData("CustomFilters.Parse(\"\"\"\n    {\n      \"$$\"\n    }\n    \"\"\");", Fields)]
    [InlineData("CustomFilters.Parse($\"{{$$}}\");", Fields)]
    [InlineData("CustomFilters.Parse($\"{{\\\"intField1\\\":{text},$$}}\");", "strField1 strField2")]
    [InlineData("CustomFilters.Parse($$$\"\"\"{\"$$\"}\"\"\");", Fields)]
    [InlineData("CustomFilters.Parse(\"{\\\"intField1\\\":1\" + \",$$}\");", "strField1 strField2")]
    [InlineData("CustomFilters.Parse((\"{$$}\"));", Fields)]
    [InlineData("CustomFilters.Parse(json: \"{$$}\");", Fields)]
    [InlineData("CustomFilters.Parse(flag ? \"{$$}\" : text);", Fields)]
    [InlineData("CustomFilters.TryParse(\"{$$}\", out var f);", Fields)]
    [InlineData("CustomFilters.TryParse(\"{$$}\");", Fields)]
    [InlineData("NarrowFilters.Parse(\"{$$}\");", "one some span share odd")]
    [InlineData("CustomFilters.Parse(\"{\\\"\\u0069ntField1\\\":1,$$}\");", "strField1 strField2")]
    public async Task Name_IsOffered(string statements, string labels) =>
        Assert.Equal(labels, string.Join(' ', await Editor.Labels(statements)));

    [Theory]
    [InlineData("CustomFilters.Parse(\"{\\\"intField1\\\":{$$}}\");", "gte lte")]
    [InlineData("CustomFilters.Parse(\"{\\\"intField1\\\":{\\\"$$\\\":1}}\");", "gte lte")]
    [InlineData("CustomFilters.Parse(\"{\\\"intField1\\\":{\\\"gte\\\":1,$$}}\");", "lte")]
    [InlineData("NarrowFilters.Parse(\"{\\\"span\\\":{$$}}\");", "gte lte")]
    [InlineData("TimeRange.Parse(\"{$$}\");", "gte lte")]
    [InlineData("TimeRange.Parse(\"{\\\"gte\\\":1,\\\"$$\\\"}\");", "lte")]
    public async Task Bound_IsOffered(string statements, string labels) =>
        Assert.Equal(labels, string.Join(' ', await Editor.Labels(statements)));

    [Theory]
    [InlineData("CustomFilters.Parse(\"{\\\"intField1\\\":$$}\");", "[…]|{ gte, lte }")]
    [InlineData("CustomFilters.Parse(\"{\\\"strField1\\\":$$}\");", "\"\"|[…]")]
    [InlineData("NarrowFilters.Parse(\"{\\\"some\\\": $$ }\");", "[…]")]
    [InlineData("NarrowFilters.Parse(\"{\\\"span\\\":$$}\");", "{ gte, lte }")]
    public async Task Mode_IsOffered(string statements, string labels) =>
        Assert.Equal(labels, string.Join('|', await Editor.Labels(statements)));

    [Theory]
    [InlineData("CustomFilters.Parse(\"$$\");")]
    [InlineData("CustomFilters.Parse(\"{}$$\");")]
    [InlineData("CustomFilters.Parse(\"{\\\"intField1\\\"$$}\");")]
    [InlineData("CustomFilters.Parse(\"{\\\"intField1\\\":1$$}\");")]
    [InlineData("CustomFilters.Parse(\"{\\\"intField1\\\":1 $$}\");")]
    [InlineData("CustomFilters.Parse(\"{\\\"intField1\\\":[$$]}\");")]
    [InlineData("CustomFilters.Parse(\"{\\\"intField1\\\":{\\\"gte\\\":$$}}\");")]
    [InlineData("CustomFilters.Parse(\"{\\\"strField1\\\":{$$}}\");")]
    [InlineData("CustomFilters.Parse(\"{\\\"strField1\\\":\\\"$$\\\"}\");")]
    [InlineData("CustomFilters.Parse(\"{\\\"nope\\\":$$}\");")]
    [InlineData("NarrowFilters.Parse(\"{\\\"one\\\":$$}\");")]
    [InlineData("TimeRange.Parse(\"{\\\"gte\\\":$$}\");")]
    [InlineData("Use(\"{$$}\");")]
    [InlineData("var json = \"{$$}\";")]
    [InlineData("int.Parse(\"{$$}\");")]
    [InlineData("CustomFilters.Parse($\"{{{$$text}}}\");")]
    [InlineData("CustomFilters.Parse($$text);")]
    [InlineData("CustomFilters.Parse(\"{}\"$$);")]
    [InlineData("CustomFilters.Parse($$\"{}\");")]
    [InlineData("// CustomFilters.Parse(\"{$$}\");")]
    public async Task Elsewhere_NothingIsOffered(string statements) => Assert.Empty(await Editor.Labels(statements));

    [Theory]
    [InlineData("CustomFilters.Parse(\"{$$}\");", "intField1", "CustomFilters.Parse(\"{\\\"intField1\\\":$$}\");")]
    [InlineData("CustomFilters.Parse(\"{$$:1}\");", "intField1", "CustomFilters.Parse(\"{\\\"intField1\\\"$$:1}\");")]
    [InlineData("CustomFilters.Parse(\"{in$$}\");", "intField1", "CustomFilters.Parse(\"{\\\"intField1\\\":$$}\");")]
    [InlineData("CustomFilters.Parse(\"{\\\"in$$\\\":1}\");", "intField1", "CustomFilters.Parse(\"{\\\"intField1$$\\\":1}\");")]
    [InlineData("CustomFilters.Parse(\"{\\\"in$$Feild\\\":1}\");", "intField1", "CustomFilters.Parse(\"{\\\"intField1$$\\\":1}\");")]
    [InlineData("CustomFilters.Parse(\"{\\\"in$$}\");", "intField1", "CustomFilters.Parse(\"{\\\"intField1\\\"$$}\");")]
    [InlineData("CustomFilters.Parse(@\"{$$}\");", "intField1", "CustomFilters.Parse(@\"{\"\"intField1\"\":$$}\");")]
    [InlineData("CustomFilters.Parse(\"\"\"{$$}\"\"\");", "intField1", "CustomFilters.Parse(\"\"\"{\"intField1\":$$}\"\"\");")]
    [InlineData("CustomFilters.Parse($\"{{$$}}\");", "intField1", "CustomFilters.Parse($\"{{\\\"intField1\\\":$$}}\");")]
    [InlineData(
        "CustomFilters.Parse(\"{\\\"intField1\\\":1\" + \",$$}\");",
        "strField1",
        "CustomFilters.Parse(\"{\\\"intField1\\\":1\" + \",\\\"strField1\\\":$$}\");"
    )]
    [InlineData(
        "CustomFilters.Parse(\"{\\\"intField1\\\":$$}\");",
        "{ gte, lte }",
        "CustomFilters.Parse(\"{\\\"intField1\\\":{\\\"gte\\\":$$,\\\"lte\\\":}}\");"
    )]
    [InlineData(
        "CustomFilters.Parse($\"{{\\\"intField1\\\":$$}}\");",
        "{ gte, lte }",
        "CustomFilters.Parse($\"{{\\\"intField1\\\":{{\\\"gte\\\":$$,\\\"lte\\\":}}}}\");"
    )]
    [InlineData("CustomFilters.Parse(\"{\\\"strField1\\\":$$}\");", "[…]", "CustomFilters.Parse(\"{\\\"strField1\\\":[\\\"$$\\\"]}\");")]
    [InlineData("CustomFilters.Parse(\"\"\"{\"intField1\":$$}\"\"\");", "[…]", "CustomFilters.Parse(\"\"\"{\"intField1\":[$$]}\"\"\");")]
    [InlineData("TimeRange.Parse(\"{\\\"gte\\\":1,$$}\");", "lte", "TimeRange.Parse(\"{\\\"gte\\\":1,\\\"lte\\\":$$}\");")]
    public async Task Chosen_IsSpelledAsTheLiteralIs(string statements, string label, string changed) =>
        Assert.Equal(changed, await Editor.Choose(statements, label));

    [Theory]
    [InlineData('"', true)]
    [InlineData('{', true)]
    [InlineData(':', true)]
    [InlineData(')', false)]
    public async Task List_OpensBehindWhatBeginsAName(char typed, bool opens) =>
        Assert.Equal(opens, await Editor.Opens($"CustomFilters.Parse(\"{typed}$$\");", typed));
}
