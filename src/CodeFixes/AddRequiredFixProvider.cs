using System.Collections.Immutable;
using System.Composition;
using FaceSearchToolkit.Analyzers.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FaceSearchToolkit.CodeFixes;

/// <summary>FST1002: adds the members that miss to the object initializer: a variable of that name where there is one, else a placeholder to fill in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class AddRequiredFixProvider : ToolkitFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("FST1002");

    private protected override string EquivalenceKey => "FST1002_Add";

    private protected override Mend? Mend(SyntaxNode node, Diagnostic diagnostic, SemanticModel model)
    {
        var creation = node.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>();
        if (creation is null || !diagnostic.Properties.TryGetValue(FindingProperties.Members, out var members) || members is null || model.GetTypeInfo(creation).Type is not { } type)
        {
            return null;
        }

        var names = members.Split(',');
        var values = names.Select(n => PlaceholderValue.For(type, n, creation, model)).ToList();
        if (values.Contains(null))
        {
            return null;
        }

        return new Mend(FixText.Get("Add", string.Join(", ", names)), creation, InitializerEdit.Add(creation, names.Zip(values, (name, value) => $"{name} = {value}")));
    }
}
