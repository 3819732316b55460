using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>Reads how an operation pages: what <c>x-paging</c> says, else what the names of its members say.</summary>
internal sealed class PagingReader
{
    private readonly SpecContext _context;
    private readonly ApiObject _request;
    private readonly ApiObject _response;

    public PagingReader(SpecContext context, ApiObject request, ApiObject response)
    {
        _context = context;
        _request = request;
        _response = response;
    }

    public ApiPaging? Read(SpecNode operation)
    {
        var node = operation["x-paging"];
        return !node.Exists ? PagingConvention.Infer(_request, _response) : node.IsObject ? ReadDeclared(node) : null;
    }

    private ApiPaging? ReadDeclared(SpecNode node)
    {
        var page = RequestMember(node["page"]);
        var offset = RequestMember(node["offset"]);
        var token = RequestMember(node["token"]);
        var items = ResponsePath(node["items"]);
        if (items?.Member.Type is not { Kind: ApiTypeKind.List, Element: { } element } || (page ?? offset ?? token) is null)
        {
            _context.Findings.Add(SpecMessages.BadKeyword, node, "x-paging", "{ page | offset | token, size, total, nextToken, items }");
            return null;
        }

        return new ApiPaging(page, offset, token, ResponsePath(node["nextToken"])?.Path, RequestMember(node["size"]), ResponsePath(node["total"])?.Path, items.Path, element);
    }

    private string? RequestMember(SpecNode node)
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

        return member?.Name;
    }

    private MemberPath? ResponsePath(SpecNode node)
    {
        if (node.AsString() is not { } wirePath)
        {
            return null;
        }

        var path = MemberPath.Find(_response, wirePath);
        if (path is null)
        {
            NoTarget.Report(_context.Findings, node, "property", wirePath, MemberPath.All(_response).Select(p => p.WirePath));
        }

        return path;
    }
}
