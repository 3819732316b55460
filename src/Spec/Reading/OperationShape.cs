using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>How an operation is called: style, method, path and the kind of its body.</summary>
internal sealed class OperationShape
{
    private OperationShape(ApiStyle style, string method, string path, ApiBodyKind requestBody)
    {
        Style = style;
        Method = method;
        Path = path;
        RequestBody = requestBody;
    }

    public ApiStyle Style { get; }

    public string Method { get; }

    public string Path { get; }

    public ApiBodyKind RequestBody { get; }

    /// <summary>Whether the methods allow no writing.</summary>
    public bool IsReadOnly { get; private set; }

    public static OperationShape Read(SpecNode operation, string documentStyle, SpecContext context)
    {
        var path = operation["path"].AsString() ?? "";
        var style =
            path.Length == 0 || string.Equals(documentStyle, "RPC", StringComparison.OrdinalIgnoreCase) ? ApiStyle.Rpc : ApiStyle.Roa;
        var methods = operation["methods"].GetItems().Select(m => (m.AsString() ?? "").Trim().ToUpperInvariant()).Where(IsToken).ToList();
        var method = methods.Contains("POST") || methods.Count == 0 ? "POST" : methods[0];
        var pathParameters = operation["parameters"]
            .GetItems()
            .Where(p => p["in"].IsString("path"))
            .Select(p => p["name"].AsString() ?? "");
        var body = ReadBodyKind(operation, style, method, context);
        return new OperationShape(style, method, style == ApiStyle.Rpc ? "/" : PathTemplate.Normalize(path, pathParameters), body)
        {
            IsReadOnly = methods.Count > 0 && methods.TrueForAll(m => m is "GET" or "HEAD"),
        };
    }

    private static bool IsToken(string method) => method.Length > 0 && method.All(c => c is >= 'A' and <= 'Z');

    private static ApiBodyKind ReadBodyKind(SpecNode operation, ApiStyle style, string method, SpecContext context)
    {
        var parameters = operation["parameters"].GetItems();
        if (parameters.Exists(p => p["in"].IsString("formData")) && (style == ApiStyle.Roa || method != "GET"))
        {
            return ApiBodyKind.Form;
        }

        var body = parameters.Find(p => p["in"].IsString("body"));
        return body.Exists ? GetBodyKind(context.Components.Resolve(body["schema"])) : ApiBodyKind.None;
    }

    /// <summary>The kind of a body that is described by a schema.</summary>
    public static ApiBodyKind GetBodyKind(Schema schema) =>
        schema.Type switch
        {
            "string" or "file" => schema["format"].IsString("binary") || schema.Type == "file" ? ApiBodyKind.Binary : ApiBodyKind.Text,
            _ => ApiBodyKind.Json,
        };
}
