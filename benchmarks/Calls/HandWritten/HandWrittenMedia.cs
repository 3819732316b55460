namespace FaceSearchToolkit.Benchmarks.Calls.HandWritten;

/// <summary>One medium of a page.</summary>
internal sealed class HandWrittenMedia
{
    public string? MediaId { get; set; }
}
