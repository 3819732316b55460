using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.CodeFixes;

/// <summary>A change that mends a finding.</summary>
/// <param name="Title">What it does, for the menu.</param>
/// <param name="Old">What is replaced.</param>
/// <param name="New">What takes its place.</param>
internal sealed record Mend(string Title, SyntaxNode Old, SyntaxNode New);
