using FaceSearchToolkit.Generator.Text;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>A filter class: one property per field, and the ways to and from the wire's JSON.</summary>
internal static class FilterEmitter
{
    private const string NamesField = "_names";

    public static void Emit(EmitContext context, ApiFilter item)
    {
        var writer = context.Out;
        DocsEmitter.EmitType(writer, item.Docs, "Fields that are combined with AND; each is matched in one mode at a time.");
        foreach (
            var attribute in Attributes
                .GeneratedType.Prepend(Attributes.CreateAnnotation("ApiFilter"))
                .Concat(Attributes.CreateObsolete(context.Settings, isDeprecated: false, item.Retired))
        )
        {
            writer.Line(attribute);
        }

        using (writer.Block($"{context.Settings.Visibility} sealed partial class {item.Name} : {RuntimeTypes.FormatType("ApiFilter")}"))
        {
            foreach (var field in item.Fields)
            {
                EmitField(context, field);
            }

            var fields = item.Fields.Where(field => field.Retired is null).ToList();
            EmitParse(context, item.Name);
            EmitWrite(writer, fields);
            writer.Line();
            EmitRead(writer, fields);
        }
    }

    private static void EmitField(EmitContext context, ApiFilterField field)
    {
        var writer = context.Out;
        DocsEmitter.EmitType(writer, field.Docs, $"What {DocsEmitter.FormatCode(field.WireName)} has to match.", Facts(field));
        writer.Line(
            field.Retired is null
                ? Attributes.CreateAnnotation(
                    "ApiFilterField",
                    CSharpLiteral.Create(field.WireName),
                    RuntimeTypes.FormatAnnotation("FilterValueType." + field.Type),
                    FieldModes.FormatCode(field.Modes)
                )
                : Attributes.CreateObsolete(context.Settings, isDeprecated: false, field.Retired).Single()
        );
        writer.Line($"public {MatchType(field.Type)}? {field.Name} {{ get; set; }}");
        writer.Line();
    }

    private static IEnumerable<string> Facts(ApiFilterField field)
    {
        yield return $"Field {DocsEmitter.FormatCode(field.WireName)}: {FieldModes.FormatWords(field.Modes)}.";
        if (field.Docs.Example.Length > 0)
        {
            yield return $"Example: {DocsEmitter.FormatCode(field.Docs.Example)}.";
        }
    }

    private static string MatchType(ApiFilterType type) =>
        RuntimeTypes.FormatType(
            type switch
            {
                ApiFilterType.Integer => "NumberMatch",
                ApiFilterType.Decimal => "DecimalMatch",
                _ => "TextMatch",
            }
        );

    private static void EmitParse(EmitContext context, string name)
    {
        var features = context.Settings.Features;
        var syntax = features.StringSyntax ? "[global::System.Diagnostics.CodeAnalysis.StringSyntax(\"Json\")] " : "";
        var notNull = features.NotNullWhen ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] " : "";
        var value = $"{notNull}out {name}? value";
        context.Out.Lines(
            $$"""
            /// <summary>Reads a filter from its JSON text.</summary>
            /// <param name="json">A JSON object; the names of its fields are case-sensitive.</param>
            /// <returns>The filter.</returns>
            /// <exception cref="global::System.FormatException">The text is no such filter; the message names the place.</exception>
            public static {{name}} Parse({{syntax}}string json) => Parse(json, new {{name}}());

            /// <summary>Reads a filter from its JSON text, if it is one.</summary>
            /// <param name="json">A JSON object; the names of its fields are case-sensitive.</param>
            /// <param name="value">The filter, or null.</param>
            /// <returns>Whether the text is such a filter.</returns>
            public static bool TryParse({{syntax}}string? json, {{value}}) => TryParse(json, new {{name}}(), out value);

            """
        );
    }

    private static void EmitWrite(SourceWriter writer, List<ApiFilterField> fields)
    {
        DocsEmitter.EmitInheritDoc(writer);
        writer.Line(Attributes.Hidden);
        using (writer.Block($"protected override void Write({RuntimeTypes.FormatCompilerService("ApiFilterWriter")} writer)"))
        {
            foreach (var field in fields)
            {
                writer.Line($"writer.WriteField({CSharpLiteral.Create(field.WireName)}, {field.Name});");
            }
        }
    }

    private static void EmitRead(SourceWriter writer, List<ApiFilterField> fields)
    {
        var names = RuntimeTypes.FormatCompilerService("ApiMemberNames");
        var wireNames = string.Join(", ", fields.Select(field => CSharpLiteral.Create(field.WireName)));
        writer.Line($"private static readonly {names} {NamesField} = new {names}({wireNames});");
        writer.Line();
        DocsEmitter.EmitInheritDoc(writer);
        writer.Line(Attributes.Hidden);
        using (writer.Block($"protected override void ReadField(ref {RuntimeTypes.FormatCompilerService("ApiFilterReader")} reader)"))
        {
            var reads = fields
                .Select(field => $"{field.Name} = reader.{ReadMethod(field.Type)}({FieldModes.FormatCode(field.Modes)})")
                .ToList();
            SwitchEmitter.Emit(writer, $"reader.ReadFieldIndex({NamesField})", reads);
        }
    }

    private static string ReadMethod(ApiFilterType type) =>
        type switch
        {
            ApiFilterType.Integer => "ReadNumber",
            ApiFilterType.Decimal => "ReadDecimal",
            _ => "ReadText",
        };
}
