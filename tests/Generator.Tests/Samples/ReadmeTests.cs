using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FaceSearchToolkit.Generator.Tests.Documents;
using FaceSearchToolkit.Generator.Tests.Infrastructure;
using FaceSearchToolkit.Generator.Tests.Services;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Generator.Tests.Samples;

/// <summary>
/// What README.md and the task pages show works: their C# compiles with the generated client, and neither the compiler nor the analyzers
/// report anything.
/// </summary>
public sealed partial class ReadmeTests
{
    /// <summary>The page about the official SDK is left out: its code needs the SDK's own classes.</summary>
    private static readonly string[] Pages =
    [
        "README.md",
        "docs/start.md",
        "docs/build.md",
        .. Directory
            .GetFiles(Repository.PathOf("docs", "tasks"), "*.md")
            .Select(path => $"docs/tasks/{Path.GetFileName(path)}")
            .Where(path => path != "docs/tasks/official-sdk.md")
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string, string> CSharp => [.. Blocks("csharp")];

    public static TheoryData<string, string> Xml => [.. Blocks("xml")];

    public static TheoryData<string, string> Json => [.. Blocks("json")];

    [Theory]
    [MemberData(nameof(CSharp))]
    public async Task CSharp_Compiles(string page, string block)
    {
        var isProgram = block.StartsWith("using ", StringComparison.Ordinal);
        var kind = isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;

        var packages = block.Contains("Resilience", StringComparison.Ordinal) ? Packages.Resilience : Packages.Http;
        var project = OwnSpecTests.FaceSearch() with { References = [.. Framework.Net10.References, .. packages, Packages.Testing] };
        Assert.Empty(await CompiledSample.DiagnosticsAsync(project, kind, (page + ".cs", isProgram ? block : InAMethod(block))));
    }

    [Theory]
    [MemberData(nameof(Xml))]
    public void Xml_IsWellFormed(string page, string block) => Assert.True(XElement.Parse(block).Elements().Any(), page);

    [Theory]
    [MemberData(nameof(Json))]
    public void Json_Parses(string page, string block) =>
        Assert.True(JsonDocument.Parse(block).RootElement.ValueKind is JsonValueKind.Object, page);

    [Fact]
    public void Rules_AreThoseOfThisVersion()
    {
        var released = string.Concat(
            Directory.GetFiles(Repository.PathOf("src", "Analyzers"), "AnalyzerReleases.*.md").Select(File.ReadAllText)
        );
        var expected = ReleasedRule().Matches(released).Select(m => $"{m.Groups["id"].Value} {NameOf(m.Groups["severity"].Value)}");
        var index = File.ReadAllText(Repository.PathOf("docs", "rules", "README.md"));

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            ListedRule().Matches(index).Select(m => $"{m.Groups["id"].Value} {m.Groups["severity"].Value}").Order(StringComparer.Ordinal)
        );
    }

    private static string NameOf(string severity) => severity == "Info" ? "information" : severity.ToLowerInvariant();

    /// <summary>A block that is a part of a program stands in a method that has what the text around it speaks of.</summary>
    private static string InAMethod(string block) =>
        $$"""
            using FaceSearchToolkit;
            using Acme.Ice;
            using Microsoft.Extensions.Configuration;
            using Microsoft.Extensions.DependencyInjection;

            internal sealed record Application(IServiceCollection Services, IConfiguration Configuration);

            internal static class Snippet
            {
                public static async Task RunAsync(
                    IceClient client, SearchMediaByFaceRequest request, Application builder, CancellationToken cancellationToken)
                {
                    await Task.Yield();
            {{block}}
                }
            }
            """;

    private static IEnumerable<(string Page, string Block)> Blocks(string language) =>
        Pages.SelectMany(page =>
            Fence()
                .Matches(File.ReadAllText(Repository.PathOf(page.Split('/'))))
                .Where(m => m.Groups["language"].Value == language)
                .Select(m => (page, m.Groups["block"].Value))
        );

    [GeneratedRegex(@"^```(?<language>\w+)\r?\n(?<block>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^(?<id>FST[0-9]{4}) +\| [\w.]+ +\| (?<severity>\w+) ", RegexOptions.Multiline)]
    private static partial Regex ReleasedRule();

    [GeneratedRegex(@"^\| \[(?<id>FST[0-9]{4})\]\(.+ \| (?<severity>\w+)[^|]*\|$", RegexOptions.Multiline)]
    private static partial Regex ListedRule();
}
