using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>The method that writes a request's parameters, each to its place, by ordinal wire name, so that the query is born sorted.</summary>
internal static class RequestWriteEmitter
{
    public static void Emit(EmitContext context, IReadOnlyList<Property> properties)
    {
        DocsEmitter.Inherit(context.Out);
        using (context.Out.Block($"protected override void Write({Runtime.Name("ApiRequestWriter")} writer)"))
        {
            foreach (var property in properties.OrderBy(property => property.Member.WireName, StringComparer.Ordinal))
            {
                EmitOne(context, property);
            }
        }
    }

    private static void EmitOne(EmitContext context, Property property)
    {
        if (property.Member.Location != ApiLocation.Body)
        {
            context.Out.Line($"writer.{Target(property.Member)}.{WriteCall.Member(property)};");
            return;
        }

        using (context.Out.Block($"if ({property.Storage} != null)"))
        {
            context.Out.Line($"writer.Body.{WriteCall.Whole(property)};");
        }
    }

    private static string Target(ApiMember member) => member.Location switch
    {
        ApiLocation.Form => "Form" + Style(member),
        ApiLocation.Header => "Header",
        ApiLocation.Path => "Path",
        ApiLocation.Host => "Host",
        _ => "Query" + Style(member),
    };

    private static string Style(ApiMember member) => IsStructured(member.Type.Kind)
        ? member.ArrayStyle switch
        {
            ApiArrayStyle.Json => "Json",
            ApiArrayStyle.Simple => "Joined(',')",
            ApiArrayStyle.SpaceDelimited => "Joined(' ')",
            ApiArrayStyle.PipeDelimited => "Joined('|')",
            _ => "",
        }
        : "";

    private static bool IsStructured(ApiTypeKind kind) => kind is ApiTypeKind.List or ApiTypeKind.Map or ApiTypeKind.Object or ApiTypeKind.Json;
}
