using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Planning;

/// <summary>The ways from one operation's result to the next one's request.</summary>
internal sealed record LinksUnit(string HintName, EmitSettings Settings, EquatableArray<LinkPlan> Links) : EmitUnit(HintName, Settings);
