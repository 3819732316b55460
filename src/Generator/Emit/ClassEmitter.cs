using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>A class with its members and everything nested in it.</summary>
internal static class ClassEmitter
{
    public static void Emit(EmitContext context, ApiObject item, ObjectRole role, string fallbackDocs, params string[] attributes)
    {
        DocsEmitter.Type(context.Out, item.Docs, fallbackDocs);
        foreach (var attribute in attributes.Concat(Attributes.Obsolete(context.Settings, isDeprecated: false, item.Retired)))
        {
            context.Out.Line(attribute);
        }

        var visibility = role.IsTopLevel() ? context.Settings.Visibility : "public";
        using (context.Out.Block($"{visibility} sealed partial class {item.Name} : {role.Base()}"))
        {
            var properties = Property.Of(item, role);
            foreach (var property in properties)
            {
                PropertyEmitter.Emit(context, property, role);
                context.Out.Line();
            }

            EmitMethods(context, item.Name, [.. properties.Where(property => property.Shape != PropertyShape.Retired)], role);
            EmitNested(context, item, role.Nested());
        }
    }

    private static void EmitMethods(EmitContext context, string name, IReadOnlyList<Property> properties, ObjectRole role)
    {
        VisitEmitter.Emit(context, properties, role);
        if (role.IsElement())
        {
            context.Out.Line();
            DocsEmitter.Inherit(context.Out);
            context.Out.Line($"protected override {Runtime.Name("ApiModel")} CreateAnother() => new {name}();");
        }

        if (!role.IsAnswer())
        {
            ValidateEmitter.Emit(context, properties);
        }
    }

    private static void EmitNested(EmitContext context, ApiObject item, ObjectRole role)
    {
        foreach (var nested in item.Objects)
        {
            context.Out.Line();
            Emit(context, nested, role, DocsEmitter.Code(nested.Name) + ".");
        }

        foreach (var nested in item.Enums)
        {
            context.Out.Line();
            EnumEmitter.Emit(context, nested, isTopLevel: false);
        }
    }
}
