namespace FaceSearchToolkit.Wire.Tests.Recordings;

/// <summary>A call of the official client: what was given, and what went over the wire.</summary>
internal sealed class Recording(JsonElement json)
{
    public string Id => Text(json, "id")!;

    public string Product => Text(json, "product")!;

    public string Version => Text(json, "version")!;

    public string Style => Text(json, "style")!;

    public string Operation => Text(json, "operation")!;

    /// <summary>What the document says of the operation besides its parameters: methods, path, security.</summary>
    public JsonElement Metadata => json.GetProperty("metadata");

    /// <summary>File names of the documents that have the operation.</summary>
    public IEnumerable<string> Documents =>
        json.GetProperty("metadataFiles").EnumerateArray().Select(file => Path.GetFileName(file.GetString()!)).Distinct();

    public string Endpoint => Text(json, "endpoint")!;

    public string Nonce => Text(json, "nonce")!;

    public DateTimeOffset Date => json.GetProperty("date").GetDateTimeOffset();

    public bool IsSignatureComparable => json.GetProperty("signatureComparable").GetBoolean();

    public string Authorization => Text(json.GetProperty("signing"), "authorization")!;

    public JsonElement Semantic => json.GetProperty("semantic");

    /// <summary>The parameters of the call, those that were not given among them.</summary>
    public IEnumerable<RecordedParameter> Parameters =>
        json.GetProperty("parameters")
            .EnumerateArray()
            .Select(parameter => new RecordedParameter(
                Text(parameter, "name")!,
                Text(parameter, "in")!,
                Text(parameter, "style"),
                Text(parameter, "type"),
                Text(parameter, "format"),
                parameter.GetProperty("value")
            ));

    /// <summary>The parameters that were given.</summary>
    public IEnumerable<RecordedParameter> Given => Parameters.Where(parameter => parameter.Value.ValueKind != JsonValueKind.Null);

    public ApiCredential Credential
    {
        get
        {
            var credentials = json.GetProperty("credentials");
            return (Text(credentials, "bearerToken"), Text(credentials, "securityToken")) switch
            {
                ({ } bearer, _) => new BearerTokenCredential(bearer),
                (_, { } token) => new StsCredential(Text(credentials, "accessKeyId")!, Text(credentials, "accessKeySecret")!, token),
                _ => new AccessKeyCredential(Text(credentials, "accessKeyId")!, Text(credentials, "accessKeySecret")!),
            };
        }
    }

    public static IReadOnlyList<Recording> Load(string file)
    {
        var document = JsonDocument.Parse(File.ReadAllText(SharedData.Vectors(file)));
        return [.. document.RootElement.EnumerateArray().Select(element => new Recording(element))];
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
