using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Planning;

/// <summary>The value sets and filters that several operations share.</summary>
internal sealed record SharedUnit(string HintName, EmitSettings Settings, EquatableArray<ApiEnum> Enums, EquatableArray<ApiFilter> Filters)
    : EmitUnit(HintName, Settings);
