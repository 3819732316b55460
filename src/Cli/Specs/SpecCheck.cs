using System.Globalization;
using FaceSearchToolkit.Analyzers;
using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Cli.Reports;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FaceSearchToolkit.Cli.Specs;

/// <summary>The findings of a build without the build: the analyzer that the package ships, over a project without sources.</summary>
internal static class SpecCheck
{
    /// <summary>The rules that make a document unusable: nothing can be compared or taken from it.</summary>
    private static readonly string[] Unusable = ["FST0001", "FST0002"];

    /// <summary>What the analyzer says, in the order of the text.</summary>
    public static async Task<IReadOnlyList<ReportItem>> RunAsync(SpecProject project, CommandHost host, CancellationToken cancellationToken)
    {
        var compilation = CSharpCompilation
            .Create(ToolInfo.Name, references: [MetadataReference.CreateFromFile(typeof(ApiRequest).Assembly.Location)])
            .WithAnalyzers([new SpecAnalyzer()], new AnalyzerOptions(project.Files, project.Options));
        var found = await compilation.GetAnalyzerDiagnosticsAsync(cancellationToken).ConfigureAwait(false);
        return
        [
            .. found
                .Select(d => CreateItem(d, host))
                .OrderBy(i => i.Location.Path, StringComparer.Ordinal)
                .ThenBy(i => i.Location.Line)
                .ThenBy(i => i.Location.Column)
                .ThenBy(i => i.Rule.Id, StringComparer.Ordinal)
                .ThenBy(i => i.Message, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether a finding says that the document cannot be used.</summary>
    public static bool IsUnusable(ReportItem item) => Unusable.Contains(item.Rule.Id);

    /// <summary>Throws where the document cannot be used, with the message that a build has for it.</summary>
    public static Task ThrowIfUnusableAsync(SpecProject project, CommandHost host, CancellationToken cancellationToken) =>
        ThrowIfAnyAsync(Unusable, project, host, cancellationToken);

    /// <summary>Throws where one of these rules has a finding, with the messages that a build has for it.</summary>
    public static async Task ThrowIfAnyAsync(string[] rules, SpecProject project, CommandHost host, CancellationToken cancellationToken)
    {
        var findings = (await RunAsync(project, host, cancellationToken).ConfigureAwait(false))
            .Where(i => rules.Contains(i.Rule.Id))
            .Select(TextReport.FormatLine)
            .ToArray();
        if (findings.Length > 0)
        {
            throw new InputException(string.Join('\n', findings));
        }
    }

    private static ReportItem CreateItem(Diagnostic diagnostic, CommandHost host)
    {
        var span = diagnostic.Location.GetLineSpan();
        var descriptor = diagnostic.Descriptor;
        var rule = new ReportRule(
            descriptor.Id,
            descriptor.Title.ToString(CultureInfo.InvariantCulture),
            descriptor.Description.ToString(CultureInfo.InvariantCulture),
            descriptor.HelpLinkUri
        );
        var location = new ReportLocation(
            host.Show(span.Path),
            span.StartLinePosition.Line + 1,
            span.StartLinePosition.Character + 1,
            span.EndLinePosition.Line + 1,
            span.EndLinePosition.Character + 1
        );
        return new ReportItem(rule, ToLevel(diagnostic.Severity), diagnostic.GetMessage(CultureInfo.InvariantCulture), location);
    }

    private static ReportLevel ToLevel(DiagnosticSeverity severity) =>
        severity switch
        {
            DiagnosticSeverity.Error => ReportLevel.Error,
            DiagnosticSeverity.Warning => ReportLevel.Warning,
            _ => ReportLevel.Info,
        };
}
