namespace FaceSearchToolkit.Generator.Planning;

/// <summary>The file that lets the client send through the official one.</summary>
internal sealed record BridgeUnit(string HintName, EmitSettings Settings, OfficialClient Official) : EmitUnit(HintName, Settings);
