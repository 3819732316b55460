using FaceSearchToolkit.Wire.Tests.Recordings;

namespace FaceSearchToolkit.Wire.Tests;

/// <summary>Every recorded call of the official core client, told as a document and made by the client generated from it.</summary>
public sealed class CoreRecordingTests
{
    /// <summary>Recordings that are not to be met, and why.</summary>
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["core/rpc/form-get"] = "A form goes to the query where an RPC call is by GET, as product clients have it (WIRE.md 1.5).",
        ["core/rpc/headers"] = "RPC operations have no headers of their own (WIRE.md 1.6).",
        ["core/rpc/bytes"] = Bytes,
        ["core/roa/byte"] = Bytes,
        ["core/rpc/sigver-v4-execute"] = OlderSignature,
        ["core/roa/v2-json"] = OlderSignature,
        ["core/roa/path-param-single-dot"] = "The official client sends it elsewhere with a wrong signature; it is refused (WIRE.md 3).",
    };

    private const string Bytes = "No document has a binary body without a content type: that is a choice of the core client's caller.";
    private const string OlderSignature = "HMAC-SHA1, which only old clients use (WIRE.md 3).";

    private readonly IReadOnlyList<Recording> _recordings = CoreRecording.Load();

    /// <summary>Many of the calls share a name: a document for each, compiled together.</summary>
    [Fact]
    public async Task EveryRecording_IsMet()
    {
        var documents = _recordings.Select(recording => (RecordedDocument.Of([recording]), (IReadOnlyList<Recording>)[recording])).ToList();

        Accounting.Check(_recordings.Select(recording => recording.Id), await RecordedCalls.DifferencesAsync(documents), Exceptions);
    }
}
