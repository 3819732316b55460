using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Roslyn.Symbols;

/// <summary>The framework's types of time as one compilation sees them.</summary>
internal sealed class MomentSymbols
{
    private readonly INamedTypeSymbol? _dateTimeOffset;
    private readonly INamedTypeSymbol? _dateTime;
    private readonly INamedTypeSymbol? _timeSpan;

    public MomentSymbols(Compilation compilation)
    {
        _dateTimeOffset = compilation.GetTypeByMetadataName(WellKnownNames.DateTimeOffset);
        _dateTime = compilation.GetTypeByMetadataName(WellKnownNames.DateTime);
        _timeSpan = compilation.GetTypeByMetadataName(WellKnownNames.TimeSpan);
    }

    public bool IsDateTimeOffset(ITypeSymbol? type) => Is(type, _dateTimeOffset);

    public bool IsDateTime(ITypeSymbol? type) => Is(type, _dateTime);

    public bool IsTimeSpan(ITypeSymbol? type) => Is(type, _timeSpan);

    private static bool Is(ITypeSymbol? type, INamedTypeSymbol? known) =>
        known is not null && SymbolEqualityComparer.Default.Equals(type, known);
}
