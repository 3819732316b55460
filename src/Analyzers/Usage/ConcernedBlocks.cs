using System.Collections.Immutable;
using FaceSearchToolkit.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>Finds out whether a method has anything to do with the toolkit: only then its flow is analyzed.</summary>
internal sealed class ConcernedBlocks
{
    private readonly ToolkitSymbols _symbols;
    private volatile bool _isConcerned;

    public ConcernedBlocks(ToolkitSymbols symbols)
    {
        _symbols = symbols;
    }

    /// <summary>The operations that can concern the rules.</summary>
    public static ImmutableArray<OperationKind> Kinds { get; } = ImmutableArray.Create(OperationKind.ObjectCreation, OperationKind.PropertyReference, OperationKind.Invocation);

    /// <summary>Takes note of one operation.</summary>
    public void Note(IOperation operation) => _isConcerned = _isConcerned || operation switch
    {
        IObjectCreationOperation creation => _symbols.RequestOf(creation.Type) is not null || _symbols.FilterOf(creation.Type) is not null || _symbols.IsCredential(creation.Type),
        IPropertyReferenceOperation property => _symbols.IsMatch(property.Type) || _symbols.MemberOf(property.Property)?.IsConstrained == true,
        IInvocationOperation { TargetMethod: { IsStatic: true, ContainingType: { } type, Name: var name } } =>
            _symbols.IsMatch(type) || _symbols.IsTimeRange(type) || _symbols.IsCredential(type) || (name is WellKnownNames.Parse or WellKnownNames.TryParse && _symbols.FilterOf(type) is not null),
        _ => false,
    };

    /// <summary>The blocks to analyze, one of each flow: a constructor's initializer and body are two blocks of one. Attributes hold nothing to follow.</summary>
    public IEnumerable<IOperation> Roots(ImmutableArray<IOperation> blocks) => !_isConcerned ? [] : blocks
        .GroupBy(RootOf)
        .Where(g => g.Key is IBlockOperation or IMethodBodyBaseOperation or ISymbolInitializerOperation)
        .Select(g => g.First());

    private static IOperation RootOf(IOperation block)
    {
        var root = block;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root;
    }
}
