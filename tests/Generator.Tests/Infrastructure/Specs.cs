namespace FaceSearchToolkit.Generator.Tests.Infrastructure;

/// <summary>Small documents in the platform's format.</summary>
internal static class Specs
{
    /// <summary>A document with these operations, each <c>"Name": {…}</c>.</summary>
    public static string Document(params string[] operations) => Document(operations, "");

    public static string Document(string[] operations, string components, string style = "RPC", string product = "SHOP") =>
        $$"""
            {
              "version": "1.0",
              "info": { "style": "{{style}}", "product": "{{product}}", "version": "2024-01-01" },
              "components": { "schemas": { {{components}} } },
              "apis": {
                {{string.Join(",\n    ", operations)}}
              },
              "endpoints": [{ "regionId": "cn-shanghai", "endpoint": "shop.cn-shanghai.aliyuncs.com" }]
            }
            """;

    /// <summary>
    /// An operation with these parameters, each as <see cref="Parameter"/> gives it, and these members in its response, each <c>"Name":
    /// {…}</c>.
    /// </summary>
    public static string Operation(string name, string[] parameters, string[]? response = null, string extra = "") =>
        $$"""
            "{{name}}": {
                  "summary": "Does {{name}}.", "methods": ["post"], "security": [{"AK": []}], {{extra}}
                  "parameters": [{{string.Join(", ", parameters)}}],
                  "responses": { "200": { "schema": { "type": "object", "properties": { {{string.Join(
                ", ",
                response ?? ["\"RequestId\": { \"type\": \"string\" }"]
            )}} } } } }
                }
            """;

    /// <summary>A query parameter with the schema's members given.</summary>
    public static string Parameter(string name, string schema, string rest = "\"in\": \"query\"") =>
        $$"""{ "name": "{{name}}", {{rest}}, "schema": { {{schema}} } }""";
}
