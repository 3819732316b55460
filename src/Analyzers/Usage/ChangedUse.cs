using FaceSearchToolkit.Analyzers.Rules;
using FaceSearchToolkit.Analyzers.Specs;
using FaceSearchToolkit.Spec.Diff;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>FST1020: uses of members that are not what they were for the baseline. It costs nothing where nothing changed.</summary>
internal static class ChangedUse
{
    public static void Register(CompilationStartAnalysisContext context, AdditionalSpecs files)
    {
        var changed = Find(context.Compilation, files, context.CancellationToken);
        if (changed.Count > 0)
        {
            context.RegisterOperationAction(use => Analyze(use, changed), OperationKind.PropertyReference);
        }
    }

    private static Dictionary<ISymbol, List<(AdditionalSpec Spec, ChangedMember Member)>> Find(
        Compilation compilation,
        AdditionalSpecs files,
        CancellationToken cancellationToken
    )
    {
        var found = new Dictionary<ISymbol, List<(AdditionalSpec, ChangedMember)>>(SymbolEqualityComparer.Default);
        foreach (var (spec, client, member) in files.FindChangedMembers(cancellationToken))
        {
            // Metadata has no escapes for keywords.
            var name = client.Namespace.Replace("@", "") + "." + member.Type.Replace('.', '+');
            foreach (var property in compilation.GetTypeByMetadataName(name)?.GetMembers(member.Name).OfType<IPropertySymbol>() ?? [])
            {
                if (!found.TryGetValue(property, out var changes))
                {
                    found.Add(property, changes = []);
                }

                changes.Add((spec, member));
            }
        }

        return found;
    }

    private static void Analyze(
        OperationAnalysisContext context,
        Dictionary<ISymbol, List<(AdditionalSpec Spec, ChangedMember Member)>> changed
    )
    {
        var property = ((IPropertyReferenceOperation)context.Operation).Property;
        if (!changed.TryGetValue(property.OriginalDefinition, out var changes))
        {
            return;
        }

        foreach (var (spec, member) in changes)
        {
            context.ReportDiagnostic(
                Diagnostic.Create(
                    UsageRules.FST1020_Changed,
                    FindName(context.Operation.Syntax).GetLocation(),
                    property.Name,
                    Path.GetFileName(spec.Baseline!.Path),
                    member.Change.Id,
                    Path.GetFileName(spec.AcceptedPath)
                )
            );
        }
    }

    private static SyntaxNode FindName(SyntaxNode use) =>
        use switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            _ => use,
        };
}
