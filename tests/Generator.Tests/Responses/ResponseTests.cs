using System.Runtime.CompilerServices;
using FaceSearchToolkit.Generator.Tests.Infrastructure;

namespace FaceSearchToolkit.Generator.Tests.Responses;

/// <summary>Answer classes, as whole files.</summary>
public sealed class ResponseTests
{
    [Fact]
    public void Scalars_AreReadAndWritten() =>
        Verify([
            """ "RequestId": { "type": "string", "description": "Names the call." } """,
            """ "Success": { "type": "string", "x-type": "boolean" } """,
            """ "IsLast": { "type": "boolean" } """,
            """ "Total": { "type": "integer", "format": "int64", "required": true } """,
            """ "Page": { "type": "integer", "format": "int32" } """,
            """ "Score": { "type": "number", "format": "float" } """,
            """ "Price": { "type": "number", "format": "double" } """,
            """ "Anything": { "type": "any" } """,
        ]);

    [Fact]
    public void NestedTypes_AreNamedAfterTheirMembers() =>
        Verify([
            """
            "Items": {
              "type": "array", "items": {
                "type": "object", "properties": {
                  "Kind": { "type": "string", "enum": ["a", "b"] },
                  "Sizes": { "type": "array", "items": { "type": "integer", "format": "int32" } }
                }
              }
            }
            """,
            """ "Owner": { "type": "object", "properties": { "Name": { "type": "string" } } } """,
            """
            "Prices": {
              "type": "object",
              "additionalProperties": { "type": "object", "properties": { "Amount": { "type": "number", "format": "double" } } }
            }
            """,
            """ "Grid": { "type": "array", "items": { "type": "array", "items": { "type": "boolean" } } } """,
        ]);

    [Fact]
    public void ResponseWithoutMembers_KeepsWhatComes() => Verify([]);

    [Fact]
    public void BareArray_IsTheBody() =>
        GeneratedText.Verify(
            Project.Of(
                Specs.Document(
                    [
                        """
                        "List": {
                          "path": "/list", "methods": ["get"], "parameters": [], "responses": { "200": { "schema": {
                            "type": "array", "items": { "type": "object", "properties": { "Id": { "type": "string" } } }
                          } } }
                        }
                        """,
                    ],
                    "",
                    "ROA"
                )
            ),
            "ShopClient.List.g.cs"
        );

    private static void Verify(string[] members, [CallerFilePath] string file = "", [CallerMemberName] string method = "") =>
        GeneratedText.Verify(
            Project.Of(Specs.Document(Specs.Operation("Look", [], members))),
            "ShopClient.Look.g.cs",
            file: file,
            method: method
        );
}
