namespace FaceSearchToolkit.Cli.Generating;

/// <summary>A generated file: its name, and its bytes as the compiler would write them.</summary>
internal sealed record ClientFile(string Name, byte[] Content);
