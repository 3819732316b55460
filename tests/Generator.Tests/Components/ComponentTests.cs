using FaceSearchToolkit.Generator.Tests.Infrastructure;

namespace FaceSearchToolkit.Generator.Tests.Components;

/// <summary>Classes that several operations share.</summary>
public sealed class ComponentTests
{
    private const string Schemas = """
        "Node": {
          "type": "object", "properties": {
            "Name": { "type": "string", "required": true, "maxLength": 5 }, "Next": { "$ref": "#/components/schemas/Node" },
            "IsOpen": { "type": "boolean" }
          }
        },
        "Plain": { "type": "object", "properties": { "Node": { "$ref": "#/components/schemas/Node" } } }
        """;

    private static readonly string Document = Specs.Document(
        [
            Specs.Operation(
                "Put",
                [Specs.Parameter("Node", """ "$ref": "#/components/schemas/Node" """, """ "in": "query", "style": "json" """)]
            ),
            Specs.Operation("Get", [], [""" "Plain": { "$ref": "#/components/schemas/Plain" } """]),
        ],
        Schemas
    );

    [Fact]
    public void Components_AreClassesOfTheirOwn() => GeneratedText.Verify(Project.Of(Document), "ShopClient.Components.g.cs");

    [Fact]
    public void RequestWithACheckedComponent_ChecksIt() => GeneratedText.Verify(Project.Of(Document), "ShopClient.Put.g.cs");
}
