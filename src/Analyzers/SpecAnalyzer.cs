using System.Collections.Immutable;
using FaceSearchToolkit.Analyzers.Rules;
using FaceSearchToolkit.Analyzers.Specs;
using FaceSearchToolkit.Analyzers.Usage;
using FaceSearchToolkit.Spec;
using FaceSearchToolkit.Spec.Build;
using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Input;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Analyzers;

/// <summary>
/// FST0001 to FST0022: what is wrong with the specs and overlays of a project, and what changed since their baselines, at the location in
/// the file; and FST1020, where code uses it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SpecAnalyzer : ToolkitAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => SpecRules.All.Add(UsageRules.FST1020_Changed);

    private protected override void Register(CompilationStartAnalysisContext context, INamedTypeSymbol request, Func<AdditionalSpecs> specs)
    {
        var files = specs();
        if (!files.IsEmpty)
        {
            context.RegisterAdditionalFileAction(file => Analyze(file, files));
            ChangedUse.Register(context, files);
        }
    }

    private static void Analyze(AdditionalFileAnalysisContext context, AdditionalSpecs files)
    {
        foreach (var finding in files.GetFindings(context.AdditionalFile, context.CancellationToken))
        {
            if (SpecRules.Find(finding) is { } rule)
            {
                context.ReportDiagnostic(
                    Diagnostic.Create(rule, CreateLocation(finding.Location), finding.Arguments.Cast<object>().ToArray())
                );
            }
        }

        AnalyzeChanges(context, files);
        if (files.IsSpec(context.AdditionalFile))
        {
            AnalyzeUse(context, files);
        }
    }

    private static void AnalyzeChanges(AdditionalFileAnalysisContext context, AdditionalSpecs files)
    {
        foreach (var (spec, change) in files.FindChanges(context.AdditionalFile, context.CancellationToken))
        {
            context.ReportDiagnostic(
                Diagnostic.Create(
                    SpecRules.Find(change.Class),
                    CreateLocation(change.AfterLocation),
                    change.Id,
                    Path.GetFileName(spec.Baseline!.Path),
                    Path.GetFileName(spec.AcceptedPath)
                )
            );
        }

        foreach (var (line, baseline) in files.FindStale(context.AdditionalFile, context.CancellationToken))
        {
            context.ReportDiagnostic(
                Diagnostic.Create(SpecRules.FST0022_Stale, CreateLocation(line.Location), line.Id, Path.GetFileName(baseline))
            );
        }
    }

    /// <summary>What keeps a spec, right in itself, from becoming code.</summary>
    private static void AnalyzeUse(AdditionalFileAnalysisContext context, AdditionalSpecs files)
    {
        var start = CreateLocation(new SpecLocation(context.AdditionalFile.Path, 0, 0, 0, 0, 0, 0));
        if (context.Compilation is CSharpCompilation { LanguageVersion: < LanguageVersion.CSharp8 and var version })
        {
            context.ReportDiagnostic(Diagnostic.Create(SpecRules.FST0009_LanguageVersion, start, version.ToDisplayString()));
        }

        if (files.FindCollision(context.AdditionalFile, context.CancellationToken) is var (client, type, earlier))
        {
            context.ReportDiagnostic(
                Diagnostic.Create(GetCollisionRule(client, type, earlier), start, client.Namespace + "." + type, Path.GetFileName(earlier))
            );
        }
    }

    private static DiagnosticDescriptor GetCollisionRule(SpecClient client, string type, string earlier) =>
        client.Path == earlier ? SpecRules.FST0010_SameFile
        : type == client.Name ? SpecRules.FST0010_SameClient
        : SpecRules.FST0010_SameType;

    private static Location CreateLocation(SpecLocation location) =>
        Location.Create(
            location.Path,
            new TextSpan(location.Start, location.Length),
            new LinePositionSpan(
                new LinePosition(location.StartLine, location.StartColumn),
                new LinePosition(location.EndLine, location.EndColumn)
            )
        );
}
