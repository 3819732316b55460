using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>Takes a finding in a text, at this place of the text.</summary>
internal delegate void TextReport(DiagnosticDescriptor rule, int start, int length, params object[] arguments);
