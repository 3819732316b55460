using FaceSearchToolkit.Generator.Planning;
using FaceSearchToolkit.Generator.Text;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>An operation's file.</summary>
internal static class OperationEmitter
{
    public static string Emit(OperationUnit unit) =>
        SourceFile.Write(unit, ValidationGraph.Find([unit.Operation.Request], unit.Validated), context => EmitTypes(context, unit));

    private static void EmitTypes(EmitContext context, OperationUnit unit)
    {
        var operation = unit.Operation;
        var name = DocsEmitter.FormatCode(operation.WireName);
        ClassEmitter.Emit(context, operation.Request, ObjectRole.Request, $"The request of {name}.", RequestAttributes(operation));
        context.Out.Line();
        ClassEmitter.Emit(context, operation.Response, ObjectRole.Response, $"The response of {name}.");
        context.Out.Line();
        ClientMethodsEmitter.Emit(context, unit);
    }

    /// <summary>What is retired is no operation to the rules: of its uses there is but one thing to say.</summary>
    private static string[] RequestAttributes(ApiOperation operation) =>
        operation.Retired is null ? [Attributes.CreateAnnotation("ApiOperation", CSharpLiteral.Create(operation.WireName))] : [];
}
