namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>How a filter field is compared.</summary>
internal enum MatchMode
{
    Exact,
    Any,
    Range,
}
