using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>A class with its members and everything nested in it.</summary>
internal static class ClassEmitter
{
    public static void Emit(EmitContext context, ApiObject item, ObjectRole role, string fallbackDocs, params string[] attributes)
    {
        DocsEmitter.EmitType(context.Out, item.Docs, fallbackDocs);
        foreach (
            var attribute in attributes
                .Concat(Attributes.GeneratedType)
                .Concat(Attributes.CreateObsolete(context.Settings, isDeprecated: false, item.Retired))
        )
        {
            context.Out.Line(attribute);
        }

        var visibility = role.IsTopLevel() ? context.Settings.Visibility : "public";
        using (context.Out.Block($"{visibility} sealed partial class {item.Name} : {role.GetBaseType()}"))
        {
            var properties = Property.CreateAll(item, role);
            foreach (var property in properties)
            {
                PropertyEmitter.Emit(context, property, role);
                context.Out.Line();
            }

            EmitMethods(context, item.Name, [.. properties.Where(property => property.Shape != PropertyShape.Retired)], role);
            EmitNested(context, item, role.GetNestedRole());
        }
    }

    private static void EmitMethods(EmitContext context, string name, IReadOnlyList<Property> properties, ObjectRole role)
    {
        VisitEmitter.Emit(context, properties, role);
        if (role.IsElement())
        {
            context.Out.Line();
            DocsEmitter.EmitInheritDoc(context.Out);
            context.Out.Line(Attributes.Hidden);
            context.Out.Line($"protected override {RuntimeTypes.FormatType("ApiModel")} CreateAnother() => new {name}();");
        }

        if (!role.IsResponse())
        {
            ValidateEmitter.Emit(context, properties);
        }
    }

    private static void EmitNested(EmitContext context, ApiObject item, ObjectRole role)
    {
        foreach (var nested in item.Objects)
        {
            context.Out.Line();
            Emit(context, nested, role, DocsEmitter.FormatCode(nested.Name) + ".");
        }

        foreach (var nested in item.Enums)
        {
            context.Out.Line();
            EnumEmitter.Emit(context, nested, isTopLevel: false);
        }
    }
}
