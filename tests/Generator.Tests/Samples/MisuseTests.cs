using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FaceSearchToolkit.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Generator.Tests.Samples;

/// <summary>samples/Misuse says at each line what the compiler reports there, and its README tells all messages.</summary>
public sealed partial class MisuseTests
{
    private static readonly string Folder = Repository.PathOf("samples", "Misuse");

    private static readonly Lazy<Task<ImmutableArray<Diagnostic>>> Diagnostics = new(DiagnosticsAsync);

    [Fact]
    public async Task Calls_AreReportedWhereTheSampleSaysSo()
    {
        var expected = Sources()
            .SelectMany(source =>
                source
                    .Text.Split('\n')
                    .SelectMany((line, index) => Expectation().Matches(line).Select(m => $"{source.Path}({index + 1}): {m.Value[3..]}"))
            );

        var reported = (await Diagnostics.Value)
            .Where(d => d.Location.IsInSource)
            .Select(d => $"{d.Location.GetLineSpan().Path}({d.Location.GetLineSpan().StartLinePosition.Line + 1}): {d.Id}");

        Assert.Equal(expected.Order(StringComparer.Ordinal), reported.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Readme_ListsEveryMessage()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(Folder, "README.md"), TestContext.Current.CancellationToken);
        var listed = Row().Matches(readme).Select(m => $"{m.Groups["id"].Value} {m.Groups["message"].Value}").ToList();

        var reported = (await Diagnostics.Value).Select(d => $"{d.Id} {d.GetMessage()}").ToList();

        Assert.Empty(reported.Except(listed));
        Assert.Empty(listed.Except(reported));
    }

    private static Task<ImmutableArray<Diagnostic>> DiagnosticsAsync()
    {
        var items = XDocument.Load(Path.Combine(Folder, "Misuse.csproj")).Descendants("ApiSpec");
        var project = items.Aggregate(new Project().WithProperty("RootNamespace", "Misuse"), WithItem);
        return CompiledSample.DiagnosticsAsync(project, OutputKind.ConsoleApplication, [.. Sources()]);
    }

    private static Project WithItem(Project project, XElement item)
    {
        var spec = Path.GetFullPath(Path.Combine(Folder, item.Attribute("Include")!.Value));
        var overlay = Path.ChangeExtension(spec, ".overlay.json");
        var hasOverlay = File.Exists(overlay);
        var withSpec = project.WithSpec(
            spec,
            File.ReadAllText(spec),
            ("Overlay", hasOverlay ? overlay : ""),
            ("Client", item.Attribute("Client")?.Value ?? ""),
            ("Namespace", item.Attribute("Namespace")?.Value ?? ""),
            ("Operations", item.Attribute("Operations")?.Value ?? "")
        );
        return hasOverlay ? withSpec.WithOverlay(overlay, File.ReadAllText(overlay)) : withSpec;
    }

    private static IEnumerable<(string Path, string Text)> Sources() =>
        Directory.GetFiles(Folder, "*.cs").Select(file => (Path.GetFileName(file), File.ReadAllText(file)));

    [GeneratedRegex("// FST[0-9]{4}")]
    private static partial Regex Expectation();

    [GeneratedRegex(@"^\| .+ \| (?<id>FST[0-9]{4}) \| (?<message>.+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
