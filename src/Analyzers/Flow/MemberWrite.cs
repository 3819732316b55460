using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>A property is written.</summary>
/// <param name="Property">Which.</param>
/// <param name="Instance">Of what.</param>
/// <param name="Before">What it held; unknown where the instance is not known.</param>
/// <param name="Value">What it is given.</param>
/// <param name="Elements">What the elements are, if that is a list.</param>
/// <param name="Operation">The whole assignment.</param>
internal sealed record MemberWrite(
    IPropertySymbol Property,
    FlowValue Instance,
    FlowValue Before,
    FlowValue Value,
    FlowValue Elements,
    IOperation Operation
);
