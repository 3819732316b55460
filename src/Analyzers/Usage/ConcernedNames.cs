using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>
/// The names without which code cannot concern the rules: most methods are told by their text alone, and the compiler is not asked what
/// they mean. Whatever <see cref="ConcernedBlocks"/> looks for has a name here.
/// </summary>
internal sealed class ConcernedNames
{
    private readonly HashSet<string> _names;

    private ConcernedNames(HashSet<string> names)
    {
        _names = names;
    }

    /// <summary>Collects the names that one compilation has for the toolkit and its clients.</summary>
    public static ConcernedNames Collect(Compilation compilation, ToolkitSymbols symbols, CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(symbols.Factories.Select(f => f.Name), StringComparer.Ordinal);
        foreach (var type in ClientTypes.Find(compilation, symbols.Runtime, cancellationToken))
        {
            names.UnionWith(GetNames(type, symbols));
        }

        names.UnionWith(symbols.Official?.Names ?? []);
        AddDirectives(compilation.SyntaxTrees.SelectMany(tree => FindDirectives(tree.GetRoot(cancellationToken))).ToList(), names, symbols);
        return new ConcernedNames(names);
    }

    /// <summary>Whether the code has one of the names, or creates something with arguments whose type is named elsewhere.</summary>
    public bool MayConcern(SyntaxNode code) =>
        code.DescendantNodesAndSelf()
            .Any(node =>
                node switch
                {
                    SimpleNameSyntax name => _names.Contains(name.Identifier.ValueText),
                    ImplicitObjectCreationExpressionSyntax creation => creation.ArgumentList.Arguments.Count > 0,
                    _ => false,
                }
            );

    private static IEnumerable<string> GetNames(INamedTypeSymbol type, ToolkitSymbols symbols)
    {
        if (symbols.IsModel(type))
        {
            return type.GetMembers()
                .OfType<IPropertySymbol>()
                .Where(p => symbols.FindMember(p)?.IsConstrained == true)
                .Select(p => p.Name)
                .Prepend(type.Name);
        }

        if (symbols.IsClient(type))
        {
            return type.GetMembers()
                .OfType<IMethodSymbol>()
                .Where(m => m.Parameters.Any(p => symbols.FindRequest(p.Type) is not null))
                .Select(m => m.Name);
        }

        return symbols.FindFilter(type) is { } filter ? filter.Fields.Values.Select(f => f.Property!.Name).Prepend(type.Name) : [];
    }

    /// <summary>
    /// An alias is one more name for what it stands for, and one alias can stand for another; <c>using static</c> spares the name of a
    /// factory.
    /// </summary>
    private static void AddDirectives(List<UsingDirectiveSyntax> directives, HashSet<string> names, ToolkitSymbols symbols)
    {
        var known = -1;
        while (known < names.Count)
        {
            known = names.Count;
            foreach (
                var directive in directives.Where(d =>
                    d.NamespaceOrType.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(n => names.Contains(n.Identifier.ValueText))
                )
            )
            {
                names.UnionWith(
                    directive.Alias is { } alias
                        ? [alias.Name.Identifier.ValueText]
                        : symbols.Factories.SelectMany(f => f.MemberNames).Append(WellKnownNames.Parse).Append(WellKnownNames.TryParse)
                );
            }
        }
    }

    private static IEnumerable<UsingDirectiveSyntax> FindDirectives(SyntaxNode scope)
    {
        var (usings, members) = scope switch
        {
            CompilationUnitSyntax file => (file.Usings, file.Members),
            BaseNamespaceDeclarationSyntax space => (space.Usings, space.Members),
            _ => default,
        };
        return usings
            .Where(u => u.Alias is not null || u.StaticKeyword.IsKind(SyntaxKind.StaticKeyword))
            .Concat(members.OfType<BaseNamespaceDeclarationSyntax>().SelectMany(FindDirectives));
    }
}
