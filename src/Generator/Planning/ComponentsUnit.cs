using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Planning;

/// <summary>The classes that several operations share.</summary>
/// <param name="HintName">The file's name.</param>
/// <param name="Settings">What all files of the client share.</param>
/// <param name="Components">The classes.</param>
/// <param name="Validated">Those that have something to validate.</param>
internal sealed record ComponentsUnit(
    string HintName,
    EmitSettings Settings,
    EquatableArray<ApiObject> Components,
    EquatableArray<string> Validated
) : EmitUnit(HintName, Settings);
