namespace FaceSearchToolkit.Roslyn.Symbols;

/// <summary>How a filter field is compared. The numbers are those of <c>FilterModes</c>.</summary>
[Flags]
internal enum MatchMode
{
    None = 0,
    Exact = 1,
    AnyOf = 2,
    Range = 4,
}
