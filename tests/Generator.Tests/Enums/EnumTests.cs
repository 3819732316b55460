using FaceSearchToolkit.Generator.Tests.Infrastructure;

namespace FaceSearchToolkit.Generator.Tests.Enums;

/// <summary>Open enums.</summary>
public sealed class EnumTests
{
    private const string MediaType =
        """ "type": "string", "enum": ["image", "video"], "x-name": "MediaType", "enumValueTitles": { "image": "A picture" } """;

    private const string Audio = """ "type": "string", "enum": ["video", "audio"], "x-name": "MediaType" """;

    private static readonly string Document = Specs.Document(
        Specs.Operation(
            "Find",
            [
                Specs.Parameter("MediaType", MediaType),
                Specs.Parameter("Sort", """ "type": "string", "required": true, "enum": [">=", "<=", "Value", "a b"] """),
            ]
        ),
        Specs.Operation(
            "Add",
            [Specs.Parameter("MediaType", Audio), Specs.Parameter("Types", $$""" "type": "array", "items": { {{Audio}} } """)]
        )
    );

    [Fact]
    public void NamedSet_IsSharedAndItsValuesAreTheUnion() => GeneratedText.Verify(Project.Of(Document), "ShopClient.Shared.g.cs");

    [Fact]
    public void UnnamedSet_IsNestedInItsClass() => GeneratedText.Verify(Project.Of(Document), "ShopClient.Find.g.cs");

    [Fact]
    public void ListOfSets_IsWrittenByItsTexts() => GeneratedText.Verify(Project.Of(Document), "ShopClient.Add.g.cs");

    [Theory]
    [InlineData("MediaType.Video == \"video\"", true)]
    [InlineData("MediaType.Video == new MediaType(\"video\")", true)]
    [InlineData("MediaType.Video != new MediaType(\"Video\")", true)]
    [InlineData("MediaType.Video.Equals((object)new MediaType(\"video\"))", true)]
    [InlineData("MediaType.Video.Equals((object)\"video\")", false)]
    [InlineData("MediaType.Video.GetHashCode() == new MediaType(\"video\").GetHashCode()", true)]
    [InlineData("new MediaType(\"unheard-of\").ToString() == \"unheard-of\"", true)]
    [InlineData("default(MediaType).Value == null", true)]
    [InlineData("default(MediaType).ToString() == \"\"", true)]
    [InlineData("default(MediaType) == new MediaType(null)", true)]
    [InlineData("default(MediaType).GetHashCode() == new MediaType(null).GetHashCode()", true)]
    [InlineData("((FaceSearchToolkit.CompilerServices.IApiValue)MediaType.Video).Value == \"video\"", true)]
    [InlineData("new FindRequest { MediaType = \"video\" }.MediaType == MediaType.Video", true)]
    [InlineData("new FindRequest { MediaType = (string?)null }.MediaType == null", true)]
    [InlineData("new FindRequest { MediaType = null }.MediaType == null", true)]
    [InlineData("new FindRequest().MediaType == \"video\"", false)]
    public void Value_BehavesAsItsText(string expression, bool expected)
    {
        var run = GeneratorRun.Of(
            Project
                .Of(Document)
                .WithSource(
                    $$"""
                    namespace Acme.Shop { public static class Probe { public static bool Run() => {{expression}}; } }
                    """
                )
        );
        var probe = run.Load().GetType("Acme.Shop.Probe")!.GetMethod("Run")!;
        Assert.Equal(expected, probe.Invoke(null, null));
    }
}
