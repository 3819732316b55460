using FaceSearchToolkit.Generator.Text;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>A property with its docs, its attributes and its field.</summary>
internal static class PropertyEmitter
{
    public static void Emit(EmitContext context, Property property, ObjectRole role)
    {
        var writer = context.Out;
        DocsEmitter.EmitMember(writer, property.Member);
        foreach (var attribute in MemberAttributes.Create(context.Settings, property.Member, role))
        {
            writer.Line(attribute);
        }

        var field = property.Field;
        var type = context.Types.Format(property.Member.Type);
        var (shown, getter, setter) = property.Shape switch
        {
            PropertyShape.Retired => (type + "?", "null", null),
            PropertyShape.Value => (type + "?", field, $"{RuntimeTypes.FormatCompilerService("ApiValue")}.GetText(value)"),
            PropertyShape.Collection => (type, $"{field} ?? {context.Types.Empty(property.Member.Type)}", "value"),
            PropertyShape.Defaulted => (type, field + ".GetValueOrDefault()", "value"),
            _ => (type + "?", field, "value"),
        };
        EmitAccessors(
            writer,
            $"public {Modifier(context, property, role)}{shown} {property.Member.Name}",
            $"get => {getter};",
            "set " + Assignment(field, setter)
        );
        if (setter is not null)
        {
            writer.Line($"private {(property.Shape == PropertyShape.Value ? "string" : type)}? {field};");
        }
    }

    private static void EmitAccessors(SourceWriter writer, string declaration, string getter, string setter)
    {
        var line = $"{declaration} {{ {getter} {setter} }}";
        if (writer.Fits(line))
        {
            writer.Line(line);
            return;
        }

        using (writer.Block(declaration))
        {
            writer.Line(getter);
            writer.Line(setter);
        }
    }

    private static string Assignment(string field, string? value) => value is null ? "{ }" : $"=> {field} = {value};";

    private static string Modifier(EmitContext context, Property property, ObjectRole role)
    {
        var isRequired =
            context.Settings.Features.Required
            && role == ObjectRole.Request
            && property.Member is { IsRequired: true, IsDeprecated: false };
        return isRequired ? "required " : "";
    }
}
