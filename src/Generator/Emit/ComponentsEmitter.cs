using FaceSearchToolkit.Generator.Planning;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>The file with the classes that several operations share.</summary>
internal static class ComponentsEmitter
{
    public static string Emit(ComponentsUnit unit) =>
        SourceFile.Write(unit, new HashSet<string>(unit.Validated, StringComparer.Ordinal), context => EmitTypes(context, unit));

    private static void EmitTypes(EmitContext context, ComponentsUnit unit)
    {
        foreach (var component in unit.Components)
        {
            ClassEmitter.Emit(context, component, ObjectRole.Component, DocsEmitter.FormatCode(component.Name) + ".");
        }
    }
}
