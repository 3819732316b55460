using System.Text.Json;
using FaceSearchToolkit.Mining.Proposals;
using FaceSearchToolkit.Spec.Input;

namespace FaceSearchToolkit.Mining.Tests;

/// <summary>Mines documents of one operation.</summary>
internal static class Mined
{
    public const string Parameter = "Value";

    /// <summary>What is proposed for a parameter, as <c>minimum=1;maximum=100</c>; empty for nothing.</summary>
    /// <param name="schema">The rest of its schema, as JSON without braces.</param>
    /// <param name="prose">Its description.</param>
    /// <param name="family">Only proposals of this family.</param>
    public static string Propose(string schema, string prose, MiningFamily family, string name = Parameter) =>
        string.Join(" | ", Mine(Document(schema, prose, name)).Where(p => p.Family == family).Select(Keywords));

    public static string Keywords(MiningProposal proposal) => string.Join(";", proposal.Keywords.Select(k => $"{k.Name}={k.Text}"));

    public static IReadOnlyList<MiningProposal> Mine(
        string document,
        string? overlay = null,
        double confidence = MiningOptions.DefaultConfidence
    ) => [.. OverlayMiner.Mine(Input(document, overlay), new MiningOptions(confidence), TestContext.Current.CancellationToken).Proposals];

    public static SpecInput Input(string document, string? overlay = null) =>
        new(new SpecText("api.json", document), overlay is null ? null : new SpecText("api.overlay.json", overlay), default);

    public static string Document(string schema, string prose, string name = Parameter) =>
        CreateDocument(
            $$"""
            "parameters": [ { "name": {{JsonSerializer.Serialize(
                name
            )}}, "in": "query", "schema": { {{schema}}, "description": {{JsonSerializer.Serialize(prose)}} } } ]
            """
        );

    public static string CreateDocument(string operation) =>
        $$"""
            { "version": "1.0", "info": { "style": "RPC", "product": "Test", "version": "2024-01-01" },
              "apis": { "Call": { "methods": ["get"], {{operation}} } } }
            """;
}
