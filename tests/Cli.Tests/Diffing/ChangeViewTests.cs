using FaceSearchToolkit.Cli.Diffing;
using FaceSearchToolkit.Cli.Reports;
using FaceSearchToolkit.Spec.Diff;

namespace FaceSearchToolkit.Cli.Tests.Diffing;

public sealed class ChangeViewTests
{
    private static readonly ReportLocation Old = new("old.json", 7, 4, 7, 9);
    private static readonly ReportLocation New = new("new.json", 8, 5, 8, 10);

    [Fact]
    public void Group_IsTheOperationTheComponentOrTheService()
    {
        Assert.Equal("Search", ChangeView.GetGroup(Changes.Lower()));
        Assert.Equal("component Tree", ChangeView.GetGroup(Changes.ChangeComponent("Tree")));
        Assert.Equal("service", ChangeView.GetGroup(Changes.ChangeService()));
        Assert.Equal(@"a\u202eb", ChangeView.GetGroup(Changes.Lower(operation: "a\u202Eb")));
    }

    [Theory]
    [InlineData("50", "20", "maximum 50 -> 20")]
    [InlineData(null, "20", "maximum (none) -> 20")]
    [InlineData("50", null, "maximum 50 -> (none)")]
    [InlineData("a\nb", "", @"maximum a\u000ab -> ")]
    [InlineData(null, null, null)]
    public void Values_StandInOneLine(string? before, string? after, string? values) =>
        Assert.Equal(values, ChangeView.FormatValues(Changes.Lower(before: before, after: after)));

    [Fact]
    public void ValueWithoutAKeyword_HasNone() => Assert.Equal("1 -> 2", ChangeView.FormatValues(Changes.ChangeComponent("Tree")));

    [Theory]
    [InlineData(200, 0)]
    [InlineData(201, 200)]
    [InlineData(5000, 200)]
    public void LongValue_IsCut(int length, int kept)
    {
        var text = new string('x', length);

        Assert.Equal(kept == 0 ? text : text[..kept] + "…", ChangeView.FormatValue(text));
    }

    [Fact]
    public void Cut_KeepsPairsWhole()
    {
        var text = new string('x', 199) + "😀" + "y";

        Assert.Equal(new string('x', 199) + "…", ChangeView.FormatValue(text));
    }

    [Fact]
    public void OwnLocation_IsWhereThePartIs()
    {
        Assert.Equal(Old, ChangeView.GetOwnLocation(Changes.RemoveOperation("Delete")));
        Assert.Equal(New, ChangeView.GetOwnLocation(Changes.AddOperation("Add")));
        Assert.Equal(New, ChangeView.GetOwnLocation(Changes.Lower()));
    }

    [Fact]
    public void Sort_PutsTheWorstFirstAndKeepsTheRest()
    {
        var changes = new[] { Changes.AddOperation("B"), Changes.Lower(), Changes.AddOperation("A"), Changes.RemoveOperation("C") };

        var sorted = ChangeView.Sort(changes.Select(c => new DiffChange(c))).Select(c => c.Change);

        Assert.Equal([changes[1], changes[3], changes[0], changes[2]], sorted);
    }

    [Theory]
    [InlineData(SpecChangeClass.Breaking, "breaking")]
    [InlineData(SpecChangeClass.Risky, "risky")]
    [InlineData(SpecChangeClass.Compatible, "compatible")]
    public void Class_HasAName(SpecChangeClass value, string name) => Assert.Equal(name, ChangeTexts.GetName(value));

    [Theory]
    [InlineData(SpecChangeEffect.None, "none", "no effect on code")]
    [InlineData(SpecChangeEffect.Source, "source-breaking", "code that uses it no longer compiles")]
    [InlineData(SpecChangeEffect.Binary, "binary-breaking", "code compiles, but what was compiled before has to be built again")]
    [InlineData(SpecChangeEffect.Behavior, "behaviour", "the same code may do something else, or be refused")]
    public void Effect_HasANameAndAMeaning(SpecChangeEffect effect, string name, string meaning) =>
        Assert.Equal((name, meaning), (ChangeTexts.GetName(effect), ChangeTexts.Explain(effect)));

    [Theory]
    [InlineData("service-product-changed", "another product")]
    [InlineData("endpoint-removed", "a region is gone")]
    [InlineData("responses-added", "the document describes responses now")]
    [InlineData("operation-type-changed", "another kind of operation (read, write)")]
    [InlineData("operation-deprecated-changed", "an operation is deprecated now, or no longer")]
    [InlineData("param-moved", "a parameter travels elsewhere (query, body, …)")]
    [InlineData("param-style-changed", "a parameter is written otherwise (json, repeatList, …)")]
    [InlineData("param-type-changed", "another type, format or reference, of a parameter")]
    [InlineData("response-property-removed", "a property is gone, of a response")]
    [InlineData("component-json-type-changed", "another C# type (x-type), of a component")]
    public void Kind_IsDescribed(string id, string text) => Assert.Equal(text, ChangeTexts.Describe(SpecChangeKinds.Find(id)!));

    [Fact]
    public void Descriptions_TellKindsApart() =>
        Assert.Equal(SpecChangeKinds.All.Count, SpecChangeKinds.All.Select(ChangeTexts.Describe).Distinct().Count());
}
