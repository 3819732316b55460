namespace FaceSearchToolkit.Cli.Reports;

/// <summary>A location in a file; lines and columns from 1, the end behind the last character.</summary>
/// <param name="Path">As it is shown.</param>
internal sealed record ReportLocation(string Path, int Line, int Column, int EndLine, int EndColumn)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Path}({Line},{Column})");
}
