using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FaceSearchToolkit.Generator.Tests.Documents;
using FaceSearchToolkit.Generator.Tests.Infrastructure;
using FaceSearchToolkit.Generator.Tests.Services;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Generator.Tests.Samples;

/// <summary>
/// What README.md shows works: its C# compiles with the generated client, without a word from the compiler or the analyzers.
/// </summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));

    public static TheoryData<string> CSharp => [.. Blocks("csharp")];

    public static TheoryData<string> Xml => [.. Blocks("xml")];

    public static TheoryData<string> Json => [.. Blocks("json")];

    [Theory]
    [MemberData(nameof(CSharp))]
    public async Task CSharp_Compiles(string block)
    {
        var isProgram = block.StartsWith("using ", StringComparison.Ordinal);
        var kind = isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;

        var project = OwnSpecTests.FaceSearch() with { References = [.. Framework.Net10.References, .. Packages.Http, Packages.Testing] };
        Assert.Empty(await CompiledSample.DiagnosticsAsync(project, kind, ("Readme.cs", isProgram ? block : InAMethod(block))));
    }

    [Theory]
    [MemberData(nameof(Xml))]
    public void Xml_IsWellFormed(string block) => Assert.NotEmpty(XElement.Parse(block).Elements());

    [Theory]
    [MemberData(nameof(Json))]
    public void Json_Parses(string block) => Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(block).RootElement.ValueKind);

    [Fact]
    public void Rules_AreThoseOfThisVersion()
    {
        var released = string.Concat(
            Directory.GetFiles(Repository.PathOf("src", "Analyzers"), "AnalyzerReleases.*.md").Select(File.ReadAllText)
        );
        var expected = ReleasedRule()
            .Matches(released)
            .Select(m => $"{m.Groups["id"].Value} {m.Groups["severity"].Value.ToLowerInvariant()}");

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            ListedRule().Matches(Readme).Select(m => $"{m.Groups["id"].Value} {m.Groups["severity"].Value}").Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Links_LeadToFiles() =>
        Assert.All(
            Link().Matches(Readme).Select(m => m.Groups["path"].Value).Where(path => !path.Contains("://", StringComparison.Ordinal)),
            path => Assert.True(Path.Exists(Repository.PathOf(path)), path)
        );

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
                public static async Task RunAsync(IceClient client, SearchMediaByFaceRequest request, Application builder, CancellationToken cancellationToken)
                {
                    await Task.Yield();
            {{block}}
                }
            }
            """;

    private static IEnumerable<string> Blocks(string language) =>
        Fence().Matches(Readme).Where(m => m.Groups["language"].Value == language).Select(m => m.Groups["block"].Value);

    [GeneratedRegex(@"^```(?<language>\w+)\r?\n(?<block>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^(?<id>FST[0-9]{4}) +\| [\w.]+ +\| (?<severity>\w+) ", RegexOptions.Multiline)]
    private static partial Regex ReleasedRule();

    [GeneratedRegex(@"^\| \[(?<id>FST[0-9]{4})\]\(.+ \| (?<severity>\w+)[^|]*\|$", RegexOptions.Multiline)]
    private static partial Regex ListedRule();

    [GeneratedRegex(@"\]\((?<path>[^)#]+)[^)]*\)")]
    private static partial Regex Link();
}
