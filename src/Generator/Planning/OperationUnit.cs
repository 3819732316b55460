using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Planning;

/// <summary>An operation's file: request, response, their nested types, and the client's methods.</summary>
/// <param name="HintName">The file's name.</param>
/// <param name="Settings">What all files of the client share.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Validated">The components it uses that have something to validate.</param>
/// <param name="Paging">Its pager, where it has one.</param>
internal sealed record OperationUnit(
    string HintName,
    EmitSettings Settings,
    ApiOperation Operation,
    EquatableArray<string> Validated,
    PagingPlan? Paging
) : EmitUnit(HintName, Settings);
