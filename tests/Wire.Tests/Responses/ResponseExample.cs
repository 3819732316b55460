namespace FaceSearchToolkit.Wire.Tests.Responses;

/// <summary>An answer as a document shows it.</summary>
internal sealed class ResponseExample(JsonElement json, int line)
{
    /// <summary>File name of the document, without its extension.</summary>
    public string Document => json.GetProperty("spec").GetString()!;

    public string Operation => json.GetProperty("operation").GetString()!;

    public string Id => $"{Document}/{Operation}";

    /// <summary>Where the corpus has it, from 1.</summary>
    public int Line => line;

    /// <summary>JSON text.</summary>
    public string Text => json.GetProperty("example").GetString()!;

    /// <summary>Whether the example keeps to the declared schema in everything, so that it comes back as it was.</summary>
    public bool IsStrictMatch => json.TryGetProperty("verdict", out var verdict) && verdict.GetString() == "strict match";

    public static IReadOnlyList<ResponseExample> Load() =>
        [
            .. File.ReadLines(SharedData.Corpus("response-examples.jsonl"))
                .Select((text, index) => new ResponseExample(JsonElement.Parse(text), index + 1)),
        ];

    public override string ToString() => $"line {Line}, {Id}";
}
