using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>Reads how an operation pages: what <c>x-paging</c> says, else what the names of its members say.</summary>
internal sealed class PagingReader
{
    private readonly SpecContext _context;
    private readonly string _operation;
    private readonly ApiObject _request;
    private readonly ApiObject _response;

    public PagingReader(SpecContext context, string operation, ApiObject request, ApiObject response)
    {
        _context = context;
        _operation = operation;
        _request = request;
        _response = response;
    }

    public ApiPaging? Read(SpecNode operation)
    {
        var node = operation["x-paging"];
        return !node.Exists ? PagingConvention.Infer(_operation, _request, _response)
            : node.IsObject ? ReadDeclared(node)
            : null;
    }

    private ApiPaging? ReadDeclared(SpecNode node)
    {
        var page = FindRequestMember(node["page"], ScalarTypes.IsInteger, "integer");
        var offset = FindRequestMember(node["offset"], ScalarTypes.IsInteger, "integer");
        var token = FindRequestMember(node["token"], IsText, "string");
        var size = FindRequestMember(node["size"], ScalarTypes.IsInteger, "integer");
        var nextToken = FindResponsePath(node["nextToken"], IsText, "string");
        var total = FindResponsePath(node["total"], ScalarTypes.IsInteger, "integer");
        var items = FindResponsePath(node["items"], k => k == ApiTypeKind.List, "array");
        if (
            items?.Member.Type is not { Kind: ApiTypeKind.List, Element: { } element }
            || (page ?? offset ?? (nextToken is null ? null : token)) is null
        )
        {
            ReportMissing(node);
            return null;
        }

        return new ApiPaging(page, offset, token, nextToken?.Path, size, total?.Path, items.Path, element);
    }

    /// <summary>A part that is there but of no use was told of by itself.</summary>
    private void ReportMissing(SpecNode node)
    {
        var leads = node["page"].Exists || node["offset"].Exists || (node["token"].Exists && node["nextToken"].Exists);
        if (!leads || !node["items"].Exists)
        {
            _context.Findings.Add(SpecMessages.BadKeyword, node, "x-paging", "{ page | offset | token, nextToken; size, total, items }");
        }
    }

    private static bool IsText(ApiTypeKind kind) => kind == ApiTypeKind.String;

    private string? FindRequestMember(SpecNode node, Func<ApiTypeKind, bool> fits, string type)
    {
        if (node.AsString() is not { } wireName)
        {
            return null;
        }

        var member = _request.Members.FirstOrDefault(m => m.WireName == wireName);
        if (member is null)
        {
            NoTarget.Report(_context.Findings, node, "parameter", wireName, _request.Members.Select(m => m.WireName));
        }

        return member is not null && CheckType(member, node, fits, type) ? member.Name : null;
    }

    private MemberPath? FindResponsePath(SpecNode node, Func<ApiTypeKind, bool> fits, string type)
    {
        if (node.AsString() is not { } wirePath)
        {
            return null;
        }

        var path = MemberPath.Find(_response, wirePath);
        if (path is null)
        {
            NoTarget.Report(_context.Findings, node, "property", wirePath, MemberPath.FindAll(_response).Select(p => p.WirePath));
        }

        return path is not null && CheckType(path.Member, node, fits, type) ? path : null;
    }

    private bool CheckType(ApiMember member, SpecNode node, Func<ApiTypeKind, bool> fits, string type)
    {
        if (fits(member.Type.Kind))
        {
            return true;
        }

        _context.Findings.Add(SpecMessages.BadKeyword, node, node.AsString() ?? "", $"{{ \"type\": \"{type}\" }}");
        return false;
    }
}
