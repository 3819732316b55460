using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using FaceSearchToolkit.Analyzers.Rules;
using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using FaceSearchToolkit.CodeFixes.Fixes;
using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Analyzers.Tests.Rules;

/// <summary>The house rules about rules.</summary>
public sealed partial class RuleTests
{
    private static readonly CultureInfo Chinese = new("zh-Hans");

    public static TheoryData<string> Ids => [.. Descriptors.Select(d => d.Id).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<DiagnosticDescriptor> Descriptors => Analysis.Analyzers.SelectMany(a => a.SupportedDiagnostics);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_HasAPageAndAHelpLinkToIt(string id)
    {
        var descriptor = Descriptors.First(d => d.Id == id);
        Assert.Equal($"https://github.com/facesearchtoolkit/facesearchtoolkit/blob/main/docs/rules/{id}.md", descriptor.HelpLinkUri);
        Assert.StartsWith(
            $"# {id}: {descriptor.Title.ToString(CultureInfo.InvariantCulture)}\n",
            File.ReadAllText(Repository.PathOf("docs", "rules", id + ".md")),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_IsInTheReleaseTable(string id)
    {
        var descriptor = Descriptors.Where(d => d.Id == id).MinBy(d => d.DefaultSeverity)!;
        var tables = string.Concat(
            new[] { "Shipped", "Unshipped" }.Select(t =>
                File.ReadAllText(Repository.PathOf("src", "Analyzers", $"AnalyzerReleases.{t}.md"))
            )
        );
        Assert.Contains($"{id} | {descriptor.Category} | {descriptor.DefaultSeverity} | ", tables, StringComparison.Ordinal);
    }

    [Fact]
    public void ReleaseTable_HasNoRuleThatIsGone()
    {
        var listed = Regex
            .Matches(
                File.ReadAllText(Repository.PathOf("src", "Analyzers", "AnalyzerReleases.Unshipped.md")),
                "^FST[0-9]{4}",
                RegexOptions.Multiline
            )
            .Select(m => m.Value);
        Assert.Equal(Descriptors.Select(d => d.Id).Distinct().Order(StringComparer.Ordinal), listed);
    }

    [Fact]
    public void Rule_HasTextsInBothLanguages()
    {
        foreach (var descriptor in Descriptors)
        {
            foreach (var text in new[] { descriptor.Title, descriptor.MessageFormat, descriptor.Description })
            {
                var (english, chinese) = (text.ToString(CultureInfo.InvariantCulture), text.ToString(Chinese));
                Assert.NotEmpty(english);
                Assert.NotEqual(english, chinese);
                Assert.Equal(GetArguments(english), GetArguments(chinese));
            }
        }
    }

    [Theory]
    [InlineData("FaceSearchToolkit.Analyzers.Resources.Rules", typeof(SpecAnalyzer))]
    [InlineData("FaceSearchToolkit.CodeFixes.Resources.Fixes", typeof(ToolkitFixProvider))]
    public void Texts_ExistInBothLanguages(string name, Type owner)
    {
        var resources = new System.Resources.ResourceManager(name, owner.Assembly);
        Assert.Equal(GetKeys(resources, CultureInfo.InvariantCulture), GetKeys(resources, Chinese));
    }

    [Fact]
    public void Id_HasOneTitleAndCategory() =>
        Assert.All(Descriptors.GroupBy(d => d.Id), g => Assert.Single(g.Select(d => (d.Title, d.Category, d.HelpLinkUri)).Distinct()));

    [Fact]
    public void DescriptorProperty_StartsWithItsId()
    {
        var properties = new[] { typeof(SpecRules), typeof(UsageRules) }
            .SelectMany(t => t.GetProperties())
            .Where(p => p.PropertyType == typeof(DiagnosticDescriptor));
        Assert.All(properties, p =>
            Assert.StartsWith(((DiagnosticDescriptor)p.GetValue(null)!).Id + "_", p.Name, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Descriptors_ComeThroughOneDoor()
    {
        var sources = new[] { "Analyzers", "CodeFixes", "Generator", "Roslyn" }.SelectMany(p =>
            Directory.EnumerateFiles(Repository.PathOf("src", p), "*.cs", SearchOption.AllDirectories)
        );
        Assert.Equal(
            ["RuleFactory.cs"],
            sources.Where(f => File.ReadAllText(f).Contains("new DiagnosticDescriptor(", StringComparison.Ordinal)).Select(Path.GetFileName)
        );
    }

    [Theory]
    [InlineData(typeof(ToolkitSymbols))]
    [InlineData(typeof(SpecAnalyzer), "FaceSearchToolkit.Roslyn", "FaceSearchToolkit.Spec")]
    [InlineData(typeof(ToolkitFixProvider), "FaceSearchToolkit.Analyzers", "FaceSearchToolkit.Roslyn", "FaceSearchToolkit.Spec")]
    public void Assembly_ReferencesNothingButTheCompiler(Type type, params string[] neighbours)
    {
        string[] compilers =
        [
            "netstandard",
            "System.Collections.Immutable",
            "System.Composition.AttributedModel",
            "Microsoft.CodeAnalysis",
            "Microsoft.CodeAnalysis.CSharp",
            "Microsoft.CodeAnalysis.Workspaces",
        ];
        Assert.All(type.Assembly.GetReferencedAssemblies(), name => Assert.Contains(name.Name, compilers.Concat(neighbours)));
    }

    [Fact]
    public void WellKnownNames_Exist()
    {
        var runtime = typeof(ApiRequest).Assembly;
        foreach (var field in typeof(WellKnownNames).GetFields(BindingFlags.Static | BindingFlags.Public))
        {
            var name = (string)field.GetValue(null)!;
            var exists =
                runtime
                    .GetTypes()
                    .Any(t =>
                        t.FullName == name || t.Namespace == name || t.Name == name || t.GetMethod(name, [typeof(string)]) is not null
                    )
                || typeof(System.ComponentModel.DataAnnotations.RangeAttribute)
                    .Assembly.GetTypes()
                    .Any(t => t.Namespace == name || t.Name == name)
                || typeof(object).Assembly.GetTypes().Any(t => t.FullName == name || t.Namespace == name || t.Name == name)
                || typeof(Enumerable).FullName == name
                || name == WellKnownNames.TryParse;
            Assert.True(exists, name);
        }
    }

    private static IEnumerable<string> GetArguments(string text) =>
        Argument().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> GetKeys(System.Resources.ResourceManager resources, CultureInfo culture) =>
        resources
            .GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<System.Collections.DictionaryEntry>()
            .Select(e => (string)e.Key)
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Argument();
}
