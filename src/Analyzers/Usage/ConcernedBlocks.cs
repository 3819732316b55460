using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>Finds out whether a method has anything to do with the toolkit: only then its flow is analyzed.</summary>
internal sealed class ConcernedBlocks
{
    private readonly ToolkitSymbols _symbols;

    public ConcernedBlocks(ToolkitSymbols symbols)
    {
        _symbols = symbols;
    }

    /// <summary>Whether anything in the block can concern the rules.</summary>
    public bool IsConcerned(IOperation block) => block.DescendantsAndSelf().Any(IsRelevant);

    private bool IsRelevant(IOperation operation) =>
        operation switch
        {
            IObjectCreationOperation creation => _symbols.FindRequest(creation.Type) is not null
                || _symbols.FindFilter(creation.Type) is not null
                || _symbols.IsCredential(creation.Type),
            IPropertyReferenceOperation property => _symbols.IsMatch(property.Type)
                || _symbols.FindMember(property.Property)?.IsConstrained == true,
            IInvocationOperation { TargetMethod: { IsStatic: true, ContainingType: { } type, Name: var name } } => _symbols.IsMatch(type)
                || _symbols.IsTimeRange(type)
                || _symbols.IsCredential(type)
                || _symbols.FindRequest(type) is not null
                || (name is WellKnownNames.Parse or WellKnownNames.TryParse && _symbols.FindFilter(type) is not null),
            _ => false,
        };
}
