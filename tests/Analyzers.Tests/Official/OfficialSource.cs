using System.Globalization;
using System.Text;
using FaceSearchToolkit.Spec.Model;
using Microsoft.CodeAnalysis.CSharp;
using SpecModel = FaceSearchToolkit.Spec.Model.ApiModel;

namespace FaceSearchToolkit.Analyzers.Tests.Official;

/// <summary>
/// Request classes as the official SDK has them, made of a spec. No property has the name of the wire: only the attribute says it.
/// </summary>
internal static class OfficialSource
{
    public const string Prefix = "Sdk";

    public static string Create(SpecModel model)
    {
        var product = new string([.. (model.Service.Product + model.Service.Version).Where(char.IsLetterOrDigit)]);
        var source = new StringBuilder(
            "using System.Collections.Generic;\n"
                + "namespace Tea { public class NameInMapAttribute : System.Attribute { public NameInMapAttribute(string name) { } } }\n"
        );
        source.Append(CultureInfo.InvariantCulture, $"namespace AlibabaCloud.SDK.{product}.Models\n{{\n");
        foreach (var described in model.Operations.Select(o => o.Request).Concat(model.Components))
        {
            Append(source, described);
        }

        return source.Append("}\n").ToString();
    }

    private static void Append(StringBuilder source, ApiObject described)
    {
        source.Append(CultureInfo.InvariantCulture, $"public class {described.Name}\n{{\n");
        foreach (var member in described.Members)
        {
            source.Append(
                CultureInfo.InvariantCulture,
                $"[Tea.NameInMap({SymbolDisplay.FormatLiteral(member.WireName, quote: true)})] "
                    + $"public {GetTypeName(member.Type)} {Prefix}{member.Name} {{ get; set; }}\n"
            );
        }

        foreach (var nested in described.Objects)
        {
            Append(source, nested);
        }

        source.Append("}\n");
    }

    private static string GetTypeName(ApiType type) =>
        type.Kind switch
        {
            ApiTypeKind.Int32 => "int?",
            ApiTypeKind.Int64 => "long?",
            ApiTypeKind.Double => "double?",
            ApiTypeKind.Boolean => "bool?",
            ApiTypeKind.Json or ApiTypeKind.Binary => "object",
            ApiTypeKind.Object => type.Name,
            ApiTypeKind.List => $"List<{GetTypeName(type.Element!)}>",
            ApiTypeKind.Map => $"Dictionary<string, {GetTypeName(type.Element!)}>",
            _ => "string",
        };
}
