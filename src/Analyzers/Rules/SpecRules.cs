using System.Collections.Immutable;
using FaceSearchToolkit.Spec;
using FaceSearchToolkit.Spec.Diff;
using FaceSearchToolkit.Spec.Findings;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Analyzers.Rules;

/// <summary>FST0001 to FST0099: what is wrong with a spec, an overlay or the way they are compiled. One descriptor per message.</summary>
internal static class SpecRules
{
    /// <summary>The language is too old for generated code. {0} the version there is.</summary>
    public static DiagnosticDescriptor FST0009_LanguageVersion { get; } =
        RuleFactory.Create(nameof(FST0009_LanguageVersion), DiagnosticSeverity.Error);

    /// <summary>Two items give one client. {0} the client, {1} the item that gives it first.</summary>
    public static DiagnosticDescriptor FST0010_SameClient { get; } =
        RuleFactory.Create(nameof(FST0010_SameClient), DiagnosticSeverity.Error);

    /// <summary>Two clients in one namespace. {0} full name of a type of both, {1} file of the other.</summary>
    public static DiagnosticDescriptor FST0010_SameType { get; } = RuleFactory.Create(nameof(FST0010_SameType), DiagnosticSeverity.Error);

    /// <summary>One file in two items. {0} the client, {1} the file.</summary>
    public static DiagnosticDescriptor FST0010_SameFile { get; } = RuleFactory.Create(nameof(FST0010_SameFile), DiagnosticSeverity.Error);

    /// <summary>What breaks callers. {0} the change, {1} the baseline, {2} the list of accepted changes.</summary>
    public static DiagnosticDescriptor FST0020_Change { get; } = RuleFactory.Create(nameof(FST0020_Change), DiagnosticSeverity.Error);

    /// <summary>What callers should look at. {0} the change, {1} the baseline, {2} the list of accepted changes.</summary>
    public static DiagnosticDescriptor FST0021_Change { get; } = RuleFactory.Create(nameof(FST0021_Change), DiagnosticSeverity.Warning);

    /// <summary>What callers may use now. {0} the change, {1} the baseline, {2} the list of accepted changes.</summary>
    public static DiagnosticDescriptor FST0022_Change { get; } = RuleFactory.Create(nameof(FST0022_Change), DiagnosticSeverity.Info);

    /// <summary>A line in the list of accepted changes that names none. {0} the line, {1} the baseline.</summary>
    public static DiagnosticDescriptor FST0022_Stale { get; } = RuleFactory.Create(nameof(FST0022_Stale), DiagnosticSeverity.Info);

    private static ImmutableDictionary<string, DiagnosticDescriptor> ByMessage { get; } =
        SpecMessages.All.ToImmutableDictionary(key => key, key => RuleFactory.Create(key, GetSeverity(key)));

    private static ImmutableDictionary<string, DiagnosticDescriptor> ByOverlayMessage { get; } =
        SpecMessages
            .All.Where(IsContradiction)
            .ToImmutableDictionary(key => key, key => RuleFactory.Create(key, DiagnosticSeverity.Warning));

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        ByMessage
            .Concat(ByOverlayMessage)
            .OrderBy(p => p.Key, StringComparer.Ordinal)
            .Select(p => p.Value)
            .Concat(
                new[]
                {
                    FST0009_LanguageVersion,
                    FST0010_SameClient,
                    FST0010_SameType,
                    FST0010_SameFile,
                    FST0020_Change,
                    FST0021_Change,
                    FST0022_Change,
                    FST0022_Stale,
                }
            )
            .ToImmutableArray();

    /// <summary>The descriptor of a change.</summary>
    public static DiagnosticDescriptor Find(SpecChangeClass change) =>
        change switch
        {
            SpecChangeClass.Breaking => FST0020_Change,
            SpecChangeClass.Risky => FST0021_Change,
            _ => FST0022_Change,
        };

    /// <summary>The descriptor of a finding; null where this version of the rules does not know the message.</summary>
    public static DiagnosticDescriptor? Find(SpecFinding finding)
    {
        if (finding.InOverlay && ByOverlayMessage.TryGetValue(finding.Message, out var raised))
        {
            return raised;
        }

        return ByMessage.TryGetValue(finding.Message, out var descriptor) ? descriptor : null;
    }

    private static bool IsContradiction(string key) => key.StartsWith("FST0006_", StringComparison.Ordinal);

    private static DiagnosticSeverity GetSeverity(string key) =>
        key.Substring(0, key.IndexOf('_')) switch
        {
            "FST0004" or "FST0006" or "FST0007" or "FST0008" => DiagnosticSeverity.Info,
            _ => DiagnosticSeverity.Error,
        };
}
