using FaceSearchToolkit.Generator.Planning;
using FaceSearchToolkit.Generator.Text;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>An operation's part of the client: its methods on the interface and on the class.</summary>
internal static class ClientMethodsEmitter
{
    private const int MaxErrors = 30;

    public static void Emit(EmitContext context, OperationUnit unit)
    {
        using (context.Out.Block($"{context.Settings.Visibility} partial interface {context.Settings.Interface}"))
        {
            EmitDocs(context.Out, unit.Operation);
            EmitObsolete(context, unit.Operation.IsDeprecated, unit.Operation.Retired);
            context.Out.Line(Signature(context, unit.Operation) + ";");
            PagingEmitter.EmitDeclaration(context, unit);
        }

        context.Out.Line();
        using (context.Out.Block($"{context.Settings.Visibility} sealed partial class {context.Settings.Client}"))
        {
            context.Out.Line($"private static {RuntimeTypes.FormatType("ApiOperation")}? {Field(unit.Operation)};");
            context.Out.Line();
            DocsEmitter.EmitInheritDoc(context.Out);
            EmitObsolete(context, unit.Operation.IsDeprecated, unit.Operation.Retired);
            context.Out.Line($"public {Signature(context, unit.Operation)} => {Send(context, unit.Operation)};");
            PagingEmitter.EmitImplementation(context, unit);
        }
    }

    private static void EmitDocs(SourceWriter writer, ApiOperation operation)
    {
        DocsEmitter.EmitType(
            writer,
            operation.Docs,
            $"Calls {DocsEmitter.FormatCode(operation.WireName)}.",
            operation.Errors.Take(MaxErrors).Select(Error)
        );
        writer.Line("/// <param name=\"request\">What to send. It is checked before anything leaves the machine.</param>");
        writer.Line("/// <param name=\"cancellationToken\">Cancels the call; the service may have done its work by then.</param>");
        writer.Line("/// <returns>What the service responded.</returns>");
        writer.Line(
            $"/// <exception cref=\"{RuntimeTypes.FormatType("ApiValidationException")}\">"
                + "The request breaks a documented constraint. Nothing was sent.</exception>"
        );
        writer.Line(
            $"/// <exception cref=\"{RuntimeTypes.FormatType("ApiException")}\">"
                + "The service refused the call, or its response could not be read.</exception>"
        );
    }

    private static string Error(ApiError error) =>
        $"Error {DocsEmitter.FormatCode(error.Code)} ({XmlText.Inline(error.StatusCode)}): {XmlText.Inline(error.Message)}";

    public static void EmitObsolete(EmitContext context, bool isDeprecated, string? retired)
    {
        foreach (var attribute in Attributes.CreateObsolete(context.Settings, isDeprecated, retired))
        {
            context.Out.Line(attribute);
        }
    }

    private static string Signature(EmitContext context, ApiOperation operation)
    {
        var request = context.Types.FormatNamed(operation.Request.Name);
        var response = context.Types.FormatNamed(operation.Response.Name);
        return $"global::System.Threading.Tasks.Task<{response}> {operation.Name}Async({request} request, "
            + "global::System.Threading.CancellationToken cancellationToken = default)";
    }

    private static string Send(EmitContext context, ApiOperation operation) =>
        $"_client.SendAsync<{context.Types.FormatNamed(operation.Response.Name)}>"
        + $"({Field(operation)} ??= {New(operation)}, request, cancellationToken)";

    private static string Field(ApiOperation operation) => operation.Name + "Operation";

    private static string New(ApiOperation operation)
    {
        var arguments = string.Join(
            ", ",
            "Api.Service",
            CSharpLiteral.Create(operation.WireName),
            RuntimeTypes.FormatCompilerService("ApiStyle." + operation.Style),
            CSharpLiteral.Create(operation.Method),
            CSharpLiteral.Create(operation.Path),
            RuntimeTypes.FormatCompilerService("ApiBodyKind." + operation.RequestBody),
            RuntimeTypes.FormatCompilerService("ApiBodyKind." + operation.ResponseBody),
            Flags(operation)
        );
        return $"new {RuntimeTypes.FormatType("ApiOperation")}({arguments})";
    }

    private static string Flags(ApiOperation operation)
    {
        var flags = RuntimeTypes.FormatCompilerService("ApiOperationFlags.");
        return (operation.Effect, operation.IsAnonymous) switch
        {
            (ApiOperationEffect.Unknown, false) => flags + "None",
            (ApiOperationEffect.Unknown, true) => flags + "Anonymous",
            (var effect, false) => flags + effect,
            (var effect, true) => $"{flags}{effect} | {flags}Anonymous",
        };
    }
}
