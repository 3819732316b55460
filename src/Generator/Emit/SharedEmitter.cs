using FaceSearchToolkit.Generator.Planning;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>The file with the value sets and filters that several operations share.</summary>
internal static class SharedEmitter
{
    public static string Emit(SharedUnit unit) => SourceFile.Write(unit, new HashSet<string>(), context => EmitTypes(context, unit));

    private static void EmitTypes(EmitContext context, SharedUnit unit)
    {
        foreach (var item in unit.Enums)
        {
            EnumEmitter.Emit(context, item, isTopLevel: true);
        }

        foreach (var item in unit.Filters)
        {
            FilterEmitter.Emit(context, item);
        }
    }
}
