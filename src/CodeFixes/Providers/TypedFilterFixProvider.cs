using System.Composition;
using FaceSearchToolkit.CodeFixes.Fixes;
using FaceSearchToolkit.CodeFixes.Text;
using FaceSearchToolkit.CodeFixes.Typed;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FaceSearchToolkit.CodeFixes.Providers;

/// <summary>
/// FST1013: writes a filter in JSON text as an object: <c>CustomFilters.Parse("{\"intField1\":12}")</c> becomes <c>new CustomFilters {
/// IntField1 = 12 }</c>.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class TypedFilterFixProvider() : ToolkitFixProvider("FST1013", "FST1013_Typed")
{
    private protected override IEnumerable<Fix> CreateFixes(FindingContext finding)
    {
        if (
            JsonLocation.Find(finding) is { } location
            && location.Text.Expression.Parent
                is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax call } }
            && finding.Model.GetSymbolInfo(call, finding.CancellationToken).Symbol
                is IMethodSymbol { IsStatic: true, Name: "Parse", ContainingType: var filter }
            && TypedFilter.Write(location.Root, filter, finding.Model, call.SpanStart) is { } typed
        )
        {
            yield return Fix.Replace(FixText.Get("Typed", filter.Name), UsualKey, call, typed);
        }
    }
}
