using System.Runtime.CompilerServices;
using FaceSearchToolkit.Generator.Tests.Infrastructure;

namespace FaceSearchToolkit.Generator.Tests.Requests;

/// <summary>Request classes, as whole files.</summary>
public sealed class RequestTests
{
    [Fact]
    public void Constraints_BecomeAttributesChecksAndDocs() =>
        Verify([
            Specs.Parameter(
                "PageSize",
                """
                "type": "integer", "format": "int32", "minimum": "1", "maximum": "50", "default": "10", "x-source": "maximum 50",
                "description": "How many results one page holds.", "example": "10"
                """
            ),
            Specs.Parameter("PageNo", """ "type": "integer", "format": "int32", "minimum": "1" """),
            Specs.Parameter("Size", """ "type": "integer", "format": "int64", "minimum": "1", "maximum": "9223372036854775806" """),
            Specs.Parameter("Limit", """ "type": "integer", "format": "int64", "maximum": "10" """),
            Specs.Parameter("Score", """ "type": "number", "format": "double", "minimum": "0.5", "maximum": "1" """),
            Specs.Parameter("Weight", """ "type": "number", "format": "float", "minimum": "0" """),
            Specs.Parameter("Token", """ "type": "string", "required": true, "minLength": 2, "maxLength": 64, "pattern": "^[a-z]+$" """),
            Specs.Parameter("Tags", """ "type": "array", "required": true, "minItems": 1, "maxItems": 5, "items": { "type": "string" } """),
        ]);

    [Fact]
    public void Locations_AreWrittenToTheirPlaces() =>
        Verify(
            [
                Specs.Parameter("Name", """ "type": "string" """),
                Specs.Parameter("ShopId", """ "type": "string", "required": true """, """ "in": "path" """),
                Specs.Parameter("Trace", """ "type": "boolean" """, """ "in": "header" """),
                Specs.Parameter(
                    "body",
                    """ "type": "object", "properties": { "Count": { "type": "integer", "format": "int32" } } """,
                    """ "in": "body" """
                ),
            ],
            """ "path": "/shops/{ShopId}", """
        );

    [Fact]
    public void ListStyles_AreWrittenAsTheDocumentSays() =>
        Verify([
            Specs.Parameter("Flat", Strings, """ "in": "query", "style": "repeatList" """),
            Specs.Parameter("Json", Strings, """ "in": "query", "style": "json" """),
            Specs.Parameter("Simple", Strings, """ "in": "query", "style": "simple" """),
            Specs.Parameter("FormFlat", Strings, """ "in": "formData", "style": "flat" """),
            Specs.Parameter("FormJson", Strings, """ "in": "formData", "style": "json" """),
            Specs.Parameter(
                "Matrix",
                """ "type": "array", "items": { "type": "array", "items": { "type": "integer", "format": "int64" } } """,
                """ "in": "query", "style": "json" """
            ),
            Specs.Parameter(
                "Map",
                """ "type": "object", "additionalProperties": { "type": "string" } """,
                """ "in": "query", "style": "json" """
            ),
        ]);

    [Fact]
    public void NestedObjects_AreCheckedAlongTheirPath() =>
        Verify([
            Specs.Parameter(
                "Items",
                """
                "type": "array", "items": {
                  "type": "object", "properties": {
                    "Id": { "type": "string", "required": true },
                    "Part": {
                      "type": "object", "properties": { "Size": { "type": "integer", "format": "int32", "minimum": "1", "maximum": "9" } }
                    },
                    "Free": { "type": "object" }
                  }
                }
                """,
                """ "in": "query", "style": "json" """
            ),
        ]);

    [Fact]
    public void ChangedNamesAndMarks_AreSaid() =>
        Verify([
            Specs.Parameter("client_id", """ "type": "string", "deprecated": true """),
            Specs.Parameter("Secret", """ "type": "string", "x-sensitive": true """),
            Specs.Parameter("Old", """ "type": "array", "deprecated": true, "required": true, "items": { "type": "string" } """),
            Specs.Parameter("From", """ "type": "string" """),
        ]);

    private const string Strings = """ "type": "array", "items": { "type": "string" } """;

    private static void Verify(
        string[] parameters,
        string extra = "",
        [CallerFilePath] string file = "",
        [CallerMemberName] string method = ""
    ) =>
        GeneratedText.Verify(
            Project.Of(Specs.Document([Specs.Operation("Buy", parameters, extra: extra)], "", extra.Length == 0 ? "RPC" : "ROA")),
            "ShopClient.Buy.g.cs",
            file: file,
            method: method
        );
}
