using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>The platform's habits of paging, told by names. Nothing is inferred where the list is not plain to see.</summary>
internal static class PagingConvention
{
    private static readonly string[] Pages = ["PageNo", "PageNumber", "CurrentPage", "PageNum", "PageIndex", "Page"];
    private static readonly string[] Sizes = ["PageSize", "MaxResults", "Limit", "MaxItems", "PageCount"];
    private static readonly string[] Tokens = ["NextToken", "NextPageToken", "PageToken", "Marker"];
    private static readonly string[] NextTokens = ["NextToken", "NextPageToken", "NextMarker"];
    private static readonly string[] Offsets = ["Offset"];
    private static readonly string[] Totals = ["TotalCount", "Total", "TotalRecordCount", "TotalItems", "TotalNum", "TotalNumber", "TotalRecords", "TotalSize", "TotalItemCount", "TotalElements"];

    public static ApiPaging? Infer(ApiObject request, ApiObject response)
    {
        var paths = MemberPath.All(response).ToList();
        if (FindItems(paths) is not { Member.Type.Element: { } element } items)
        {
            return null;
        }

        var size = FindNumber(request, Sizes);
        var total = Find(paths, Totals, m => ScalarTypes.IsNumber(m.Type.Kind), items)?.Path;
        var token = Find(request, Tokens, m => m.Type.Kind == ApiTypeKind.String);
        var nextToken = token is null ? null : Find(paths, NextTokens, m => m.Type.Kind == ApiTypeKind.String, items)?.Path;
        if (nextToken is not null)
        {
            return new ApiPaging(null, null, token, nextToken, size, total, items.Path, element);
        }

        var page = FindNumber(request, Pages);
        var offset = page is null ? FindNumber(request, Offsets) : null;
        return size is null || (page ?? offset) is null ? null : new ApiPaging(page, offset, null, null, size, total, items.Path, element);
    }

    /// <summary>The one list that is nearest to the answer: of objects if there is one, else of texts or numbers.</summary>
    private static MemberPath? FindItems(List<MemberPath> paths)
    {
        var lists = paths.Where(p => p.Member.Type.Kind == ApiTypeKind.List).ToList();
        var ofObjects = lists.Where(p => p.Member.Type.Element!.Kind == ApiTypeKind.Object).ToList();
        var candidates = ofObjects.Count > 0 ? ofObjects : lists;
        var nearest = candidates.Where(p => p.Depth == candidates[0].Depth).ToList();
        return nearest.Count == 1 ? nearest[0] : null;
    }

    private static string? FindNumber(ApiObject request, string[] names) => Find(request, names, m => ScalarTypes.IsInteger(m.Type.Kind));

    private static string? Find(ApiObject request, string[] names, Func<ApiMember, bool> fits) =>
        names.SelectMany(n => request.Members.Where(m => IsNamed(m, n) && fits(m))).FirstOrDefault()?.Name;

    /// <summary>Looks beside the list first, then nearer to the answer.</summary>
    private static MemberPath? Find(List<MemberPath> paths, string[] names, Func<ApiMember, bool> fits, MemberPath items) =>
        paths.Where(p => p.Depth <= items.Depth && fits(p.Member) && names.Any(n => IsNamed(p.Member, n)))
            .OrderByDescending(p => ParentOf(p) == ParentOf(items))
            .ThenBy(p => p.Depth)
            .ThenBy(p => Array.FindIndex(names, n => IsNamed(p.Member, n)))
            .FirstOrDefault();

    private static bool IsNamed(ApiMember member, string name) => string.Equals(member.WireName, name, StringComparison.OrdinalIgnoreCase);

    private static string ParentOf(MemberPath path) => path.Depth == 0 ? "" : path.Path.Substring(0, path.Path.LastIndexOf('.'));
}
