using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>Takes a finding in a text, at this location of the text.</summary>
internal delegate void JsonTextReport(DiagnosticDescriptor rule, int start, int length, params object[] arguments);
