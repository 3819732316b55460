using FaceSearchToolkit.Generator.Text;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>The method that reads one member of an object, and the table of names it looks into.</summary>
internal static class ReadEmitter
{
    public static void Emit(EmitContext context, IReadOnlyList<Property> properties)
    {
        var names = Runtime.Name("ApiMemberNames");
        var wireNames = string.Join(", ", properties.Select(property => CSharpLiteral.Of(property.Member.WireName)));
        context.Out.Line($"private static readonly {names} {ClassEmitter.NamesField} = new {names}({wireNames});");
        context.Out.Line();
        DocsEmitter.Inherit(context.Out);
        using (context.Out.Block($"protected override void ReadMember(ref {Runtime.Name("ApiReader")} reader)"))
        {
            var reads = properties.Select(property => $"{property.Storage} = {ReadCall.Of(property.Member.Type, context.Types)}").ToList();
            SwitchEmitter.Emit(context.Out, $"reader.Member({ClassEmitter.NamesField})", reads);
        }
    }
}
