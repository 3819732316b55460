namespace FaceSearchToolkit.Generator.Emit;

/// <summary>A property with its docs, attributes and, where it has one, its field.</summary>
internal static class PropertyEmitter
{
    public static void Emit(EmitContext context, Property property, ObjectRole role)
    {
        var writer = context.Out;
        DocsEmitter.Member(writer, property.Member);
        foreach (var attribute in MemberAttributes.Of(property.Member, role))
        {
            writer.Line(attribute);
        }

        writer.Line($"public {Modifier(context, property, role)}{Declaration(context, property)}");
        if (property.Shape != PropertyShape.Plain)
        {
            writer.Line($"private {context.Types.Of(property.Member.Type)}? {property.Storage};");
        }
    }

    private static string Modifier(EmitContext context, Property property, ObjectRole role)
    {
        var isRequired = context.Settings.Features.Required && role == ObjectRole.Request && property.Member is { IsRequired: true, IsDeprecated: false };
        return isRequired ? "required " : "";
    }

    private static string Declaration(EmitContext context, Property property)
    {
        var member = property.Member;
        var type = context.Types.Of(member.Type);
        return property.Shape switch
        {
            PropertyShape.Plain => $"{type}? {member.Name} {{ get; set; }}",
            PropertyShape.OverField => $"{type}? {member.Name} {{ get => {property.Storage}; set => {property.Storage} = value; }}",
            PropertyShape.Collection => $"{type} {member.Name} {{ get => {property.Storage} ?? {context.Types.Empty(member.Type)}; set => {property.Storage} = value; }}",
            _ => $"{type} {member.Name} {{ get => {property.Storage}.GetValueOrDefault(); set => {property.Storage} = value; }}",
        };
    }
}
