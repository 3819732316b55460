using FaceSearchToolkit.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Generator.Tests.Hostile;

/// <summary>Names that mean something else already, or that are no names at all.</summary>
public sealed class HostileNameTests
{
    private static readonly string[] Names =
    [
        "Type",
        "Task",
        "String",
        "Equals",
        "GetHashCode",
        "GetType",
        "ToString",
        "MemberwiseClone",
        "Finalize",
        "ReferenceEquals",
        "System",
        "global",
        "FaceSearchToolkit",
        "Object",
        "Validate",
        "Write",
        "VisitMembers",
        "CreateAnother",
        "ToJson",
        "ReadField",
        "AdditionalProperties",
        "From",
        "Parse",
        "TryParse",
        "Value",
        "Names",
        "names",
        "_names",
        "Body",
        "Api",
        "Service",
        "Client",
        "Buy",
        "BuyRequest",
        "BuyResponse",
        "BuyAsync",
        "ShopClient",
        "IShopClient",
        "Dispose",
        "class",
        "async",
        "record",
        "required",
        "field",
        "value",
        "var",
        "nameof",
        "dynamic",
        "members",
        "_Value",
        "m",
        "v",
        "t",
        "writer",
        "reader",
        "validator",
        "request",
        "r",
        "w",
        "e",
        "a-b",
        "a.b",
        "a_b",
        "aB",
        "AB",
        "Ab",
        "1st",
        "Filter.1.Key",
        "Nullable",
        "Required",
        "Range",
        "Obsolete",
        "JsonElement",
    ];

    private static readonly string Structures = Document(Names);

    [Theory]
    [InlineData("Acme", LanguageVersion.CSharp8)]
    [InlineData("Acme", LanguageVersion.Latest)]
    [InlineData("Acme.String.Task", LanguageVersion.Latest)]
    [InlineData("Buy.BuyRequest", LanguageVersion.Latest)]
    public void NamesThatMeanSomethingElse_CompileInAnyNamespace(string @namespace, LanguageVersion language) =>
        GeneratorRun.Of(Project.Of(Structures, ("Namespace", @namespace)) with { Language = language }).AssertClean();

    [Theory]
    [InlineData("System")]
    [InlineData("FaceSearchToolkit")]
    [InlineData("FaceSearchToolkit.System")]
    [InlineData("FaceSearchToolkit.Annotations")]
    [InlineData("System.Collections.Generic")]
    public void NamespacesOfTheBaseLibraryAndOurs_CanBeTheClients(string @namespace)
    {
        var spec = Repository.PathOf("specs", "ice-2020-11-09.json");
        GeneratorRun.Of(new Project().WithSpec(spec, File.ReadAllText(spec), ("Namespace", @namespace))).AssertClean();
    }

    [Fact]
    public void TypesOfTheUser_DoNotGetInTheWay() =>
        GeneratorRun
            .Of(
                Project
                    .Of(Structures)
                    .WithSource(
                        """
                        namespace Acme
                        {
                            internal class System { }
                            internal class FaceSearchToolkit { }
                            internal class Task { }
                            internal class ApiRequest { }
                            internal class String { }
                            internal class Func { }
                        }
                        namespace Acme.Shop
                        {
                            internal class IReadOnlyList { }
                            internal class Array { }
                            internal class ObsoleteAttribute { }
                        }
                        """
                    )
            )
            .AssertClean();

    [Fact]
    public void TextsThatAreNoNames_BecomeNames() =>
        GeneratorRun
            .Of(Project.Of(Document([.. HostileTexts.All.Where(text => text.Length < 1000), "", " ", "#", "\"", "a\"b", "é", "名字"])))
            .AssertClean();

    /// <summary>A document with the names wherever a document holds names.</summary>
    private static string Document(string[] names)
    {
        var json = names.Select(HostileTexts.Json).ToArray();
        var properties = string.Join(", ", json.Select(name => $$""" {{name}}: { "type": "string" } """));
        var nested = string.Join(
            ", ",
            json.Select(name =>
                $$"""
                    {{name}}: { "type": "array", "items": { "type": "object", "properties": {
                      {{name}}: { "type": "string", "enum": [{{name}}] }, "x": { "type": "boolean", "required": true } } } }
                    """
            )
        );
        var parameters = string.Join(
            ", ",
            json.Select(
                (name, i) =>
                    $$"""
                        { "name": {{name}}, "in": "query", "schema": {
                          "type": "string", "required": true, "enum": [{{(i == 0 ? string.Join(", ", json) : name)}}] } }
                        """
            )
        );
        var components = string.Join(
            ", ",
            json.Select(
                (name, i) =>
                    $$"""
                        {{name}}: { "type": "object", "properties": {
                          {{(i == 0 ? properties : $$""" {{name}}: { "type": "string" } """)}} } }
                        """
            )
        );
        var operations = string.Join(
            ", ",
            json.Select(name => $$""" {{name}}: { "methods": ["post"], "parameters": [], "responses": {} } """)
        );
        var references = string.Join(
            ", ",
            json.Select(name =>
                $$""" {{name}}: { "$ref": {{HostileTexts.Json("#/components/schemas/" + names[Array.IndexOf(json, name)])}} } """
            )
        );
        var fields = string.Join(", ", json.Select(name => $$""" {{name}}: { "type": "integer", "modes": ["exact"] } """));
        return $$"""
            {
              "version": "1.0",
              "info": { "style": "RPC", "product": "SHOP", "version": "1" },
              "components": { "schemas": { {{components}} } },
              "apis": {
                "BuyNested": { "methods": ["post"], "parameters": [{{parameters}}],
                    "responses": { "200": { "schema": { "type": "object", "properties": { {{nested}} } } } } },
                "BuyShared": { "methods": ["post"], "parameters": [
                    { "name": "F", "in": "query", "schema": {
                      "type": "string", "x-filter": { "name": "Fields", "fields": { {{fields}} } } } }],
                    "responses": { "200": { "schema": { "type": "object", "properties": { {{references}} } } } } },
                {{operations}}
              },
              "endpoints": []
            }
            """;
    }
}
