using FaceSearchToolkit.Generator.Planning;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>The method that goes through all pages of an operation.</summary>
internal static class PagingEmitter
{
    public static void EmitDeclaration(EmitContext context, OperationUnit unit)
    {
        if (unit.Paging is not { } paging)
        {
            return;
        }

        context.Out.Line();
        DocsEmitter.EmitSummary(
            context.Out,
            $"Goes through all pages of {DocsEmitter.FormatCode(unit.Operation.WireName)}, from the one that the request names."
        );
        context.Out.Line("/// <param name=\"request\">What to send. It is copied, not changed.</param>");
        context.Out.Line("/// <returns>The elements of all pages; pages are fetched as they are needed.</returns>");
        ClientMethodsEmitter.EmitObsolete(context, IsDeprecated(unit, paging), unit.Operation.Retired);
        context.Out.Line(Signature(context, unit, paging) + ";");
    }

    public static void EmitImplementation(EmitContext context, OperationUnit unit)
    {
        if (unit.Paging is not { } paging)
        {
            return;
        }

        context.Out.Line();
        DocsEmitter.EmitInheritDoc(context.Out);
        ClientMethodsEmitter.EmitObsolete(context, IsDeprecated(unit, paging), unit.Operation.Retired);
        context.Out.Line(
            $"public {Signature(context, unit, paging)} => "
                + $"{RuntimeTypes.FormatCompilerService("ApiPager")}.{Factory(context, unit, paging)};"
        );
    }

    private static bool IsDeprecated(OperationUnit unit, PagingPlan paging) => unit.Operation.IsDeprecated || paging.IsDeprecated;

    private static string Signature(EmitContext context, OperationUnit unit, PagingPlan paging) =>
        $"{RuntimeTypes.FormatType("ApiPageable")}<{context.Types.Format(paging.ItemType)}> "
        + $"{unit.Operation.Name}Paged({context.Types.FormatNamed(unit.Operation.Request.Name)} request)";

    private static string Factory(EmitContext context, OperationUnit unit, PagingPlan paging)
    {
        var request = context.Types.FormatNamed(unit.Operation.Request.Name);
        var response = context.Types.FormatNamed(unit.Operation.Response.Name);
        var arguments = new[] { "request", unit.Operation.Name + "Async" }
            .Concat(Position(paging))
            .Append("r => r." + Path(paging.Items))
            .Append(paging.Total is null ? "null" : "r => r." + Path(paging.Total));
        return $"CreateBy{paging.Kind}<{request}, {response}, {context.Types.Format(paging.ItemType)}>({string.Join(", ", arguments)})";
    }

    private static string[] Position(PagingPlan paging) =>
        paging.Kind == PagingKind.Token
            ? [Set(paging.Position), SetSize(paging), "r => r." + Path(paging.NextToken!)]
            : [Get(paging.Position), Set(paging.Position), paging.Size is null ? "null" : Get(paging.Size), SetSize(paging)];

    private static string SetSize(PagingPlan paging) => paging.Size is null ? "null" : Set(paging.Size);

    private static string Get(PagingMember member) => $"r => {(member.IsWide ? "(int?)" : "")}r.{member.Name}";

    private static string Set(PagingMember member) => $"(r, p) => r.{member.Name} = p";

    private static string Path(string path) => path.Replace(".", "?.");
}
