using System.Globalization;
using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Analyzers.Tests.Rules;

/// <summary>The presets that the package ships: <c>FaceSearchToolkitAnalysisMode</c> chooses one.</summary>
public sealed class PresetTests
{
    private static readonly Dictionary<string, DiagnosticSeverity[]> Shipped = Analysis
        .Analyzers.SelectMany(a => a.SupportedDiagnostics)
        .GroupBy(d => d.Id, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Select(d => d.DefaultSeverity).Distinct().ToArray(), StringComparer.Ordinal);

    [Theory]
    [InlineData("Strict")]
    [InlineData("Default")]
    [InlineData("Quiet")]
    public void Preset_NamesEveryRuleOnce(string preset)
    {
        var options = Read(preset);
        Assert.Empty(options.Diagnostics);
        var lines = FindText(preset)
            .Split('\n')
            .Where(l => l.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal))
            .Select(l => l.Split('.')[1])
            .ToList();
        Assert.Equal(lines.Distinct(), lines);
        Assert.Empty(Shipped.Keys.Except(lines, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Strict")]
    [InlineData("Default")]
    [InlineData("Quiet")]
    public void Preset_GivesWayToTheProject(string preset) =>
        Assert.Contains("global_level = -99\n", FindText(preset), StringComparison.Ordinal);

    /// <summary>A rule's messages may differ in severity, so that the preset must not name one.</summary>
    [Fact]
    public void Default_LeavesEveryRuleAsItIs() =>
        Assert.DoesNotContain(Read("Default").TreeOptions, o => o.Value != ReportDiagnostic.Default);

    [Fact]
    public void Strict_LetsNothingPassUnseen()
    {
        var strict = Read("Strict").TreeOptions;
        Assert.All(Shipped, rule =>
            Assert.True(
                strict[Key(rule.Key)] is ReportDiagnostic.Error
                    || (strict[Key(rule.Key)] is ReportDiagnostic.Warn && !rule.Value.Contains(DiagnosticSeverity.Error)),
                rule.Key
            )
        );
    }

    [Fact]
    public void Quiet_BreaksNoBuildForACall()
    {
        var quiet = Read("Quiet").TreeOptions;
        Assert.DoesNotContain(quiet, o =>
            o.Key.StartsWith("FST1", StringComparison.OrdinalIgnoreCase) && o.Value == ReportDiagnostic.Error
        );
        Assert.All(Shipped.Where(r => r.Value is [DiagnosticSeverity.Info]), rule =>
            Assert.Equal(ReportDiagnostic.Suppress, quiet[Key(rule.Key)])
        );
    }

    private static string Key(string id) => id.ToLower(CultureInfo.InvariantCulture);

    private static string FindText(string preset) => File.ReadAllText(PathOf(preset));

    private static string PathOf(string preset) => Repository.PathOf("src", "Package", "build", "config", preset + ".globalconfig");

    /// <summary>As the compiler reads it.</summary>
    private static (Dictionary<string, ReportDiagnostic> TreeOptions, IReadOnlyCollection<Diagnostic> Diagnostics) Read(string preset)
    {
        var set = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(FindText(preset), PathOf(preset)) }, out var diagnostics);
        return (
            new Dictionary<string, ReportDiagnostic>(set.GlobalConfigOptions.TreeOptions, StringComparer.OrdinalIgnoreCase),
            [.. diagnostics, .. set.GlobalConfigOptions.Diagnostics]
        );
    }
}
