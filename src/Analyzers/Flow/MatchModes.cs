using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>Reads the mode off the expression that makes a match.</summary>
internal static class MatchModes
{
    /// <summary>The mode that a call of a match's factory gives; null for any other call.</summary>
    public static MatchMode? FindMode(IInvocationOperation call, ToolkitSymbols symbols) =>
        call.TargetMethod.IsStatic && symbols.IsMatch(call.TargetMethod.ContainingType) ? FindMode(call.TargetMethod.Name) : null;

    /// <summary>The mode that a conversion to a match gives: a bare value is matched exactly.</summary>
    public static MatchMode? FindMode(IConversionOperation conversion, ToolkitSymbols symbols) =>
        symbols.IsMatch(conversion.OperatorMethod?.ContainingType) ? MatchMode.Exact : null;

    private static MatchMode? FindMode(string factory) =>
        factory switch
        {
            "Exactly" => MatchMode.Exact,
            "AnyOf" => MatchMode.AnyOf,
            "Between" or "AtLeast" or "AtMost" => MatchMode.Range,
            _ => null,
        };
}
