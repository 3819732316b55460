using System.Composition;
using FaceSearchToolkit.Analyzers.Usage;
using FaceSearchToolkit.CodeFixes.Fixes;
using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FaceSearchToolkit.CodeFixes.Providers;

/// <summary>FST1008: writes the nearest documented value, as the open enum's member where there is one, else as text.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class ValueSetFixProvider() : ToolkitFixProvider("FST1008", "FST1008_Correct")
{
    private protected override IEnumerable<Fix> CreateFixes(FindingContext finding)
    {
        if (finding.Node is ExpressionSyntax value && finding.GetProperty(FindingProperties.Nearest) is { } nearest)
        {
            var text = FindMember(value, nearest, finding) ?? SymbolDisplay.FormatLiteral(nearest, quote: true);
            yield return Fix.Replace(FixText.Get("Correct", nearest), UsualKey, value, text);
        }
    }

    /// <summary>The known value of the open enum that the expression becomes or makes, such as <c>MediaType.Video</c>.</summary>
    private static string? FindMember(ExpressionSyntax value, string nearest, FindingContext finding)
    {
        var type = finding.Model.GetTypeInfo(value, finding.CancellationToken).ConvertedType;
        type = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;
        var member = type
            ?.GetMembers()
            .OfType<IPropertySymbol>()
            .FirstOrDefault(p =>
                p.IsStatic && p.Find(WellKnownNames.Annotations, WellKnownNames.ApiWireNameAttribute)?.GetText(0) == nearest
            );
        return member is null ? null : type!.ToMinimalDisplayString(finding.Model, value.SpanStart) + "." + member.Name;
    }
}
