using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Planning;

/// <summary>The client's own file: interface, class, constructors, service table.</summary>
internal sealed record FrameUnit(string HintName, EmitSettings Settings, ApiService Service) : EmitUnit(HintName, Settings);
