using FaceSearchToolkit.Generator.Text;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>An open enum: a struct over the wire's text, equal by ordinal text, with the known values as static properties.</summary>
internal static class EnumEmitter
{
    public static void Emit(EmitContext context, ApiEnum item, bool isTopLevel)
    {
        var writer = context.Out;
        DocsEmitter.EmitType(
            writer,
            item.Docs,
            DocsEmitter.FormatCode(item.Name) + ": a text with known values; others are kept as they are."
        );
        foreach (
            var attribute in Attributes.GeneratedType.Concat(Attributes.CreateObsolete(context.Settings, isDeprecated: false, item.Retired))
        )
        {
            writer.Line(attribute);
        }

        var visibility = isTopLevel ? context.Settings.Visibility : "public";
        using (
            writer.Block(
                $"{visibility} readonly partial struct {item.Name} : "
                    + $"global::System.IEquatable<{item.Name}>, {RuntimeTypes.FormatCompilerService("IApiValue")}"
            )
        )
        {
            // A field of its own: an auto-property's would carry attributes.
            writer.Line("private readonly string? _Value;");
            writer.Line();
            foreach (var value in item.Values)
            {
                EmitValue(context, item, value);
            }

            EmitConstruction(writer, item.Name);
            EmitEquality(writer, item.Name);
        }
    }

    private static void EmitValue(EmitContext context, ApiEnum item, ApiEnumValue value)
    {
        var writer = context.Out;
        var code = DocsEmitter.FormatCode(value.WireValue);
        DocsEmitter.EmitSummary(writer, value.Summary.Length == 0 ? code + "." : $"{code}: {XmlText.Inline(value.Summary, 1000)}");
        // The rules know a value by this, and of a retired one there is but one thing to say.
        if (value.Retired is null && value.Name != value.WireValue)
        {
            writer.Line(Attributes.CreateAnnotation("ApiWireName", CSharpLiteral.Create(value.WireValue)));
        }

        foreach (var attribute in Attributes.CreateObsolete(context.Settings, isDeprecated: false, value.Retired))
        {
            writer.Line(attribute);
        }

        writer.Line($"public static {item.Name} {value.Name} => new {item.Name}({CSharpLiteral.Create(value.WireValue)});");
        writer.Line();
    }

    private static void EmitConstruction(SourceWriter writer, string name) =>
        writer.Lines(
            $$"""
            /// <summary>Takes a text as it is, known or not.</summary>
            /// <param name="value">The text on the wire, or null for unset.</param>
            public {{name}}(string? value) { _Value = value; }

            /// <summary>The text on the wire; null where unset.</summary>
            public string? Value => _Value;

            /// <summary>Takes a text as it is.</summary>
            public static implicit operator {{name}}(string? value) => new {{name}}(value);

            /// <summary>Takes a text as it is; null stays null.</summary>
            public static implicit operator {{name}}?(string? value) => value == null ? default({{name}}?) : new {{name}}(value);

            """
        );

    private static void EmitEquality(SourceWriter writer, string name) =>
        writer.Lines(
            $$"""
            /// <summary>Whether both texts are the same, letter by letter.</summary>
            public static bool operator ==({{name}} left, {{name}} right) => left._Value == right._Value;

            /// <summary>Whether the texts differ.</summary>
            public static bool operator !=({{name}} left, {{name}} right) => left._Value != right._Value;

            /// <inheritdoc/>
            public bool Equals({{name}} other) => _Value == other._Value;

            /// <inheritdoc/>
            public override bool Equals(object? obj) => obj is {{name}} other && _Value == other._Value;

            /// <inheritdoc/>
            public override int GetHashCode() => ToString().GetHashCode();

            /// <inheritdoc/>
            public override string ToString() => _Value ?? "";
            """
        );
}
