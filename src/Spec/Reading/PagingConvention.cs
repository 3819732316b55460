using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>The platform's habits of paging, told by names. Nothing is inferred where the list is not plain to see.</summary>
internal static class PagingConvention
{
    private static readonly string[] Pages = ["PageNo", "PageNumber", "CurrentPage", "PageNum", "PageIndex", "Page", "PageId"];
    private static readonly string[] Sizes = ["PageSize", "MaxResults", "Limit", "MaxItems", "PageCount", "Size", "ShowSize"];
    private static readonly string[] Offsets = ["Offset", "StartOffset", "Skip"];
    private static readonly string[] Totals =
    [
        "TotalCount",
        "Total",
        "TotalRecordCount",
        "TotalItems",
        "TotalNum",
        "TotalNumber",
        "TotalRecords",
        "TotalSize",
        "TotalItemCount",
        "TotalElements",
        "X-Total-Count",
    ];

    // What takes a token, and what then holds the next one.
    private static readonly (string Token, string[] Next)[] Tokens =
    [
        ("NextToken", ["NextToken", "NextPageToken"]),
        ("NextPageToken", ["NextPageToken", "NextToken"]),
        ("PageToken", ["NextPageToken", "NextToken", "PageToken"]),
        ("Marker", ["NextMarker", "Marker"]),
        ("Cursor", ["NextCursor"]),
        ("Token", ["NextToken"]),
    ];

    public static ApiPaging? Infer(string operation, ApiObject request, ApiObject response)
    {
        var paths = MemberPath.FindAll(response).ToList();
        if (FindItems(operation, paths) is not { Member.Type.Element: { } element } items)
        {
            return null;
        }

        var size = FindNumber(request, Sizes);
        var total = Find(paths, Totals, m => ScalarTypes.IsNumber(m.Type.Kind), items)?.Path;
        if (FindToken(request, paths, items) is var (token, nextToken))
        {
            return new ApiPaging(null, null, token, nextToken, size, total, items.Path, element);
        }

        var page = FindNumber(request, Pages);
        var offset = page is null ? FindNumber(request, Offsets) : null;
        return size is null || (page ?? offset) is null ? null : new ApiPaging(page, offset, null, null, size, total, items.Path, element);
    }

    private static (string Token, string Next)? FindToken(ApiObject request, List<MemberPath> paths, MemberPath items)
    {
        foreach (var (name, next) in Tokens)
        {
            if (Find(request, [name], IsText) is { } token && Find(paths, next, IsText, items) is { } nextToken)
            {
                return (token, nextToken.Path);
            }
        }

        return null;
    }

    /// <summary>
    /// The one list that is nearest to the response: of objects if there is one, else of texts or numbers. Of several, the one that the
    /// operation is named after.
    /// </summary>
    private static MemberPath? FindItems(string operation, List<MemberPath> paths)
    {
        var lists = paths.Where(p => p.Member.Type.Kind == ApiTypeKind.List).ToList();
        var ofObjects = lists.Where(p => p.Member.Type.Element!.Kind == ApiTypeKind.Object).ToList();
        var candidates = ofObjects.Count > 0 ? ofObjects : lists;
        var nearest = candidates.Where(p => p.Depth == candidates[0].Depth).ToList();
        var named = nearest.Count == 1 ? nearest : nearest.FindAll(p => IsNamedAfter(operation, p.Member.Name));
        return named.Count == 1 ? named[0] : null;
    }

    /// <summary><c>ListUsers</c>, and <c>ListUser</c>, lists <c>Users</c>.</summary>
    private static bool IsNamedAfter(string operation, string list) =>
        operation.EndsWith(list, StringComparison.OrdinalIgnoreCase)
        || (list.Length > 1 && (operation + "s").EndsWith(list, StringComparison.OrdinalIgnoreCase));

    private static bool IsText(ApiMember member) => member.Type.Kind == ApiTypeKind.String;

    private static string? FindNumber(ApiObject request, string[] names) => Find(request, names, m => ScalarTypes.IsInteger(m.Type.Kind));

    private static string? Find(ApiObject request, string[] names, Func<ApiMember, bool> fits) =>
        names.SelectMany(n => request.Members.Where(m => IsNamed(m, n) && fits(m))).FirstOrDefault()?.Name;

    /// <summary>
    /// Looks beside the list first, then nearer to the response, then in what stands beside the list and is about pages by its name.
    /// </summary>
    private static MemberPath? Find(List<MemberPath> paths, string[] names, Func<ApiMember, bool> fits, MemberPath items) =>
        paths
            .Where(p => (p.Depth <= items.Depth || IsAboutPages(p, items)) && fits(p.Member) && names.Any(n => IsNamed(p.Member, n)))
            .OrderByDescending(p => GetParent(p) == GetParent(items))
            .ThenBy(p => p.Depth)
            .ThenBy(p => Array.FindIndex(names, n => IsNamed(p.Member, n)))
            .FirstOrDefault();

    private static bool IsNamed(ApiMember member, string name) => string.Equals(member.WireName, name, StringComparison.OrdinalIgnoreCase);

    private static bool IsAboutPages(MemberPath path, MemberPath items)
    {
        var parent = GetParent(path);
        var name = parent.Substring(parent.LastIndexOf('.') + 1);
        return path.Depth == items.Depth + 1
            && (
                name.StartsWith("Page", StringComparison.Ordinal) || name.StartsWith("Pagin", StringComparison.Ordinal) || name == "Headers"
            );
    }

    private static string GetParent(MemberPath path) => path.Depth == 0 ? "" : path.Path.Substring(0, path.Path.LastIndexOf('.'));
}
