using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Generator.Tests.Infrastructure;

/// <summary>A consumer's project: what the compiler gets. Immutable, so that a test can say what changes between two runs.</summary>
internal sealed record Project
{
    private const string MetadataPrefix = "build_metadata.AdditionalFiles.FaceSearchToolkit";

    public Framework Framework { get; init; } = Framework.Net10;

    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    public IReadOnlyList<MetadataReference>? References { get; init; }

    public IReadOnlyList<TextFile> Files { get; init; } = [];

    public IReadOnlyDictionary<string, string> Properties { get; init; } =
        new Dictionary<string, string> { ["build_property.RootNamespace"] = "Acme" };

    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Metadata { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, string>>();

    public IReadOnlyList<string> Sources { get; init; } = [];

    public BuildOptions Options => new(Properties, Metadata);

    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    /// <summary>One spec with the options given.</summary>
    public static Project Of(string spec, params (string Name, string Value)[] metadata) =>
        new Project().WithSpec("/specs/spec.json", spec, metadata);

    public Project WithSpec(string path, string? text, params (string Name, string Value)[] metadata) =>
        WithFile(path, text, [("Kind", "Spec"), .. metadata]);

    public Project WithOverlay(string path, string? text) => WithFile(path, text, [("Kind", "Overlay")]);

    public Project WithBaseline(string path, string? text) => WithFile(path, text, [("Kind", "Baseline")]);

    public Project WithUnrelatedFile(string path, string text) =>
        this with
        {
            Files = [.. Files.Where(file => file.Path != path), new TextFile(path, text)],
        };

    public Project WithText(string path, string? text) =>
        this with
        {
            Files = [.. Files.Select(file => file.Path == path ? new TextFile(path, text) : file)],
        };

    public Project WithProperty(string name, string value) =>
        this with
        {
            Properties = new Dictionary<string, string>(Properties) { ["build_property." + name] = value },
        };

    public Project WithSource(string source) => this with { Sources = [.. Sources, source] };

    public CSharpCompilation Compile() =>
        CSharpCompilation.Create(
            "Consumer",
            Sources.Select(source =>
                CSharpSyntaxTree.ParseText(
                    source,
                    ParseOptions.WithDocumentationMode(DocumentationMode.Parse),
                    cancellationToken: TestContext.Current.CancellationToken
                )
            ),
            References ?? Framework.References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                warningLevel: 9999,
                deterministic: true
            )
        );

    private Project WithFile(string path, string? text, (string Name, string Value)[] metadata) =>
        this with
        {
            Files = [.. Files.Where(file => file.Path != path), new TextFile(path, text)],
            Metadata = new Dictionary<string, IReadOnlyDictionary<string, string>>(Metadata)
            {
                [path] = metadata.ToDictionary(pair => MetadataPrefix + pair.Name, pair => pair.Value),
            },
        };
}
