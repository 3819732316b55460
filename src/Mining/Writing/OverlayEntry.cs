namespace FaceSearchToolkit.Mining.Writing;

/// <summary>A key with what stands under it: a branch, or a value that is JSON.</summary>
internal sealed record OverlayEntry(string Key, OverlayBranch? Branch, string Json);
