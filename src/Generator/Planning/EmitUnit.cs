namespace FaceSearchToolkit.Generator.Planning;

/// <summary>What one generated file is made from. Equal units give equal files.</summary>
/// <param name="HintName">The file's name.</param>
/// <param name="Settings">What all files of the client share.</param>
internal abstract record EmitUnit(string HintName, EmitSettings Settings);
