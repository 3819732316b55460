namespace FaceSearchToolkit.Generator.Emit;

/// <summary>The method that writes an object's members, in the document's order.</summary>
internal static class WriteEmitter
{
    public static void Emit(EmitContext context, IReadOnlyList<Property> properties)
    {
        DocsEmitter.Inherit(context.Out);
        using (context.Out.Block($"protected override void Write({Runtime.Name("ApiWriter")} writer)"))
        {
            foreach (var property in properties)
            {
                context.Out.Line($"writer.{WriteCall.Member(property)};");
            }
        }
    }
}
