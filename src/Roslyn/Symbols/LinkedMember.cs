using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Roslyn.Symbols;

/// <summary>A member of a request that takes over what another object has.</summary>
/// <param name="Member">The request's member.</param>
/// <param name="Parameter">The object that has the value.</param>
/// <param name="Source">The member that holds it.</param>
internal sealed record LinkedMember(IPropertySymbol Member, IParameterSymbol Parameter, IPropertySymbol Source);
