using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>The method that visits a class's members, for reading and writing alike.</summary>
internal static class VisitEmitter
{
    private const string Query = "Query";

    public static void Emit(EmitContext context, IReadOnlyList<Property> properties, ObjectRole role)
    {
        DocsEmitter.Inherit(context.Out);
        using (context.Out.Block($"protected override void VisitMembers(ref {Runtime.Name("ApiMembers")} members)"))
        {
            if (role == ObjectRole.Request)
            {
                EmitPlaces(context, properties);
            }
            else
            {
                EmitMembers(context, properties);
            }
        }
    }

    private static void EmitMembers(EmitContext context, IReadOnlyList<Property> properties)
    {
        // The model's sign for a body that is no object.
        var isWhole = properties.Count == 1 && properties[0].Member.WireName.Length == 0;
        foreach (var property in properties)
        {
            context.Out.Line(VisitCall.Of(property, isWhole, context.Types));
        }
    }

    /// <summary>Each location's members by ordinal wire name, so that the query is born sorted.</summary>
    private static void EmitPlaces(EmitContext context, IReadOnlyList<Property> properties)
    {
        var current = Query;
        foreach (
            var property in properties
                .OrderBy(property => property.Member.Location)
                .ThenBy(property => property.Member.WireName, StringComparer.Ordinal)
        )
        {
            var place = Place(property.Member);
            if (place != current)
            {
                context.Out.Line($"members.Place({Runtime.Name("ApiPlace")}.{place});");
                current = place;
            }

            context.Out.Line(VisitCall.Of(property, isWhole: property.Member.Location == ApiLocation.Body, context.Types));
        }
    }

    private static string Place(ApiMember member) =>
        member.Location switch
        {
            ApiLocation.Form => "Form" + Style(member),
            ApiLocation.Header => "Header",
            ApiLocation.Path => "Path",
            ApiLocation.Host => "Host",
            ApiLocation.Body => IsInlineObject(member.Type) ? "BodyObject" : "Body",
            _ => Query + Style(member),
        };

    private static string Style(ApiMember member) =>
        IsStructured(member.Type.Kind)
            ? member.ArrayStyle switch
            {
                ApiArrayStyle.Json => "Json",
                ApiArrayStyle.Simple => "Comma",
                ApiArrayStyle.SpaceDelimited => "Space",
                ApiArrayStyle.PipeDelimited => "Pipe",
                _ => "",
            }
            : "";

    /// <summary>
    /// An object that the document writes down in place is a body of the operation's own: it is there even where nothing in it is set. A
    /// component is a value that can miss.
    /// </summary>
    private static bool IsInlineObject(ApiType type) => type.Kind == ApiTypeKind.Object && type.Name.Contains(".");

    private static bool IsStructured(ApiTypeKind kind) =>
        kind is ApiTypeKind.List or ApiTypeKind.Map or ApiTypeKind.Object or ApiTypeKind.Json;
}
