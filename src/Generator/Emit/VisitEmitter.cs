using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>The method that visits a class's members, for reading and writing alike.</summary>
internal static class VisitEmitter
{
    public static void Emit(EmitContext context, IReadOnlyList<Property> properties, ObjectRole role)
    {
        DocsEmitter.EmitInheritDoc(context.Out);
        context.Out.Line(Attributes.Hidden);
        using (context.Out.Block($"protected override void VisitMembers(ref {RuntimeTypes.FormatCompilerService("ApiMembers")} members)"))
        {
            if (role == ObjectRole.Request)
            {
                EmitByLocation(context, properties);
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
            context.Out.Line(VisitCall.Create(property, isWhole, context.Types));
        }
    }

    /// <summary>Each location's members by ordinal wire name, so that the query is born sorted.</summary>
    private static void EmitByLocation(EmitContext context, IReadOnlyList<Property> properties)
    {
        var current = Locate(ApiLocation.Query, ApiArrayStyle.Flat);
        foreach (
            var property in properties
                .OrderBy(property => property.Member.Location)
                .ThenBy(property => property.Member.WireName, StringComparer.Ordinal)
        )
        {
            var location = Locate(property.Member);
            if (location != current)
            {
                context.Out.Line($"members.VisitLocation({location});");
                current = location;
            }

            context.Out.Line(VisitCall.Create(property, isWhole: property.Member.Location == ApiLocation.Body, context.Types));
        }
    }

    private static string Locate(ApiMember member)
    {
        if (member.Location == ApiLocation.Body && IsInlineObject(member.Type))
        {
            return RuntimeTypes.FormatCompilerService("ApiLocation.BodyObject");
        }

        // Elsewhere a list has one layout, and a scalar has none.
        var hasStyle = member.Location is ApiLocation.Query or ApiLocation.Form && IsStructured(member.Type.Kind);
        return Locate(member.Location, hasStyle ? member.ArrayStyle : ApiArrayStyle.Flat);
    }

    private static string Locate(ApiLocation location, ApiArrayStyle style)
    {
        var code = RuntimeTypes.FormatCompilerService($"{nameof(ApiLocation)}.{location}");
        return style == ApiArrayStyle.Flat ? code : $"{code}, {RuntimeTypes.FormatCompilerService($"{nameof(ApiArrayStyle)}.{style}")}";
    }

    /// <summary>
    /// An object that the document writes down in place is a body of the operation's own: it is there even where nothing in it is set. A
    /// component is a value that can miss.
    /// </summary>
    private static bool IsInlineObject(ApiType type) => type.Kind == ApiTypeKind.Object && type.Name.Contains(".");

    private static bool IsStructured(ApiTypeKind kind) =>
        kind is ApiTypeKind.List or ApiTypeKind.Map or ApiTypeKind.Object or ApiTypeKind.Json;
}
