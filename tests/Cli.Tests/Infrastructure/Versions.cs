using System.Text.Json;

namespace FaceSearchToolkit.Cli.Tests.Infrastructure;

/// <summary>Small documents that differ in little.</summary>
internal static class Versions
{
    /// <summary>A document of one operation, Search, whose PageSize has a maximum, and whatever other operations.</summary>
    public static string Of(int maximum, params string[] others) =>
        $$$"""
            {
              "version": "1.0",
              "info": { "style": "RPC", "product": "ICE", "version": "2020-11-09" },
              "components": { "schemas": {} },
              "apis": {
                "Search": {
                  "methods": ["post"], "schemes": ["https"],
                  "parameters": [{ "name": "PageSize", "in": "query", "schema": { "type": "integer", "maximum": "{{{maximum}}}" } }],
                  "responses": { "200": { "schema": { "type": "object", "properties": { "Total": { "type": "integer" } } } } }
                }{{{string.Concat(others.Select(Operation))}}}
              },
              "endpoints": []
            }
            """;

    private static string Operation(string name) =>
        $$"""
            ,
                {{JsonSerializer.Serialize(name)}}: {
                  "methods": ["post"], "schemes": ["https"], "parameters": [],
                  "responses": { "200": { "schema": { "type": "object" } } }
                }
            """;
}
