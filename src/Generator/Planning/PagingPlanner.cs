using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Planning;

/// <summary>Turns what the model says of paging into a pager, where all its members exist and have usable types.</summary>
internal static class PagingPlanner
{
    public static PagingPlan? Plan(ApiOperation operation, ObjectIndex index) =>
        operation.Paging is { } paging && index.Find(operation.Response, paging.Items) is { Type.Kind: ApiTypeKind.List } items
            ? Plan(operation, paging, items, index)
            : null;

    private static PagingPlan? Plan(ApiOperation operation, ApiPaging paging, ApiMember items, ObjectIndex index)
    {
        var (kind, name) = FindPosition(paging);
        if (name is null || index.Find(operation.Request, name) is not { } position || !CanLead(kind, position))
        {
            return null;
        }

        var nextToken = paging.NextToken is null ? null : index.Find(operation.Response, paging.NextToken);
        if (kind == PagingKind.Token && nextToken?.Type.Kind != ApiTypeKind.String)
        {
            return null;
        }

        var size = FindNumber(paging.Size, operation.Request, index);
        var total = FindNumber(paging.Total, operation.Response, index);
        return new PagingPlan(
            kind,
            CreateMember(position),
            size is null ? null : CreateMember(size),
            kind == PagingKind.Token ? paging.NextToken : null,
            paging.Items,
            total is null ? null : paging.Total,
            items.Type.Element!,
            new[] { items, position, nextToken, size, total }.Any(member => member?.IsDeprecated == true)
        );
    }

    private static (PagingKind Kind, string? Member) FindPosition(ApiPaging paging) =>
        paging switch
        {
            { Token: { } token, NextToken: not null } => (PagingKind.Token, token),
            { Page: { } page } => (PagingKind.Number, page),
            _ => (PagingKind.Offset, paging.Offset),
        };

    private static bool CanLead(PagingKind kind, ApiMember member) =>
        kind == PagingKind.Token ? member.Type.Kind == ApiTypeKind.String : IsNumber(member);

    private static ApiMember? FindNumber(string? path, ApiObject from, ObjectIndex index) =>
        path is not null && index.Find(from, path) is { } member && IsNumber(member) ? member : null;

    private static bool IsNumber(ApiMember member) => member.Type.Kind is ApiTypeKind.Int32 or ApiTypeKind.Int64;

    private static PagingMember CreateMember(ApiMember member) => new(member.Name, member.Type.Kind == ApiTypeKind.Int64);
}
