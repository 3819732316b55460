using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace FaceSearchToolkit.Analyzers.Tests.Infrastructure;

/// <summary>Runs the spec rules over additional files with markup, as the package's build files hand them over.</summary>
internal sealed class SpecTest : CSharpAnalyzerTest<SpecAnalyzer, DefaultVerifier>
{
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);

    public SpecTest()
    {
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestState.AdditionalReferences.AddRange(TestReferences.WithRuntime);
        MarkupOptions = MarkupOptions.UseFirstDescriptor;
        TestCode = "class Program { }";
        TestBehaviors = TestBehaviors.SkipSuppressionCheck;
    }

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    /// <summary>An <c>ApiSpec</c> item.</summary>
    public SpecTest Spec(
        string path,
        string text,
        string overlay = "",
        string operations = "",
        string client = "",
        string @namespace = "",
        string baseline = "",
        string accepted = ""
    )
    {
        TestState.AdditionalFiles.Add((path, text));
        _options[path] = $"""
            build_metadata.AdditionalFiles.FaceSearchToolkitKind = Spec
            build_metadata.AdditionalFiles.FaceSearchToolkitOverlay = {overlay}
            build_metadata.AdditionalFiles.FaceSearchToolkitOperations = {operations}
            build_metadata.AdditionalFiles.FaceSearchToolkitClient = {client}
            build_metadata.AdditionalFiles.FaceSearchToolkitNamespace = {@namespace}
            build_metadata.AdditionalFiles.FaceSearchToolkitBaseline = {baseline}
            build_metadata.AdditionalFiles.FaceSearchToolkitAccepted = {accepted}
            """;
        return this;
    }

    /// <summary>An overlay.</summary>
    public SpecTest Overlay(string path, string text) => Companion("Overlay", path, text);

    /// <summary>An earlier version of a spec.</summary>
    public SpecTest Baseline(string path, string text) => Companion("Baseline", path, text);

    /// <summary>A list of accepted changes.</summary>
    public SpecTest Accepted(string path, string text) => Companion("Accepted", path, text);

    /// <summary>A file of somebody else.</summary>
    public SpecTest Other(string path, string text)
    {
        TestState.AdditionalFiles.Add((path, text));
        return this;
    }

    public SpecTest Expect(DiagnosticResult expected)
    {
        TestState.ExpectedDiagnostics.Add(expected);
        return this;
    }

    public Task Run()
    {
        var sections = _options.Select(o => $"[{o.Key}]\n{o.Value}");
        TestState.AnalyzerConfigFiles.Add(
            ("/.globalconfig", "is_global = true\nbuild_property.RootNamespace = Acme\n" + string.Join("\n", sections))
        );
        return RunAsync(TestContext.Current.CancellationToken);
    }

    private SpecTest Companion(string kind, string path, string text)
    {
        TestState.AdditionalFiles.Add((path, text));
        _options[path] = "build_metadata.AdditionalFiles.FaceSearchToolkitKind = " + kind;
        return this;
    }

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion);
}
