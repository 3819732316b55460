using FaceSearchToolkit.Generator.Planning;
using FaceSearchToolkit.Generator.Text;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>What every emitter needs.</summary>
/// <param name="Out">Takes the text.</param>
/// <param name="Settings">What all files of the client share.</param>
/// <param name="Types">How types are written.</param>
/// <param name="Validated">Full names of the classes that have something to validate.</param>
internal sealed record EmitContext(SourceWriter Out, EmitSettings Settings, TypeReferences Types, ISet<string> Validated);
