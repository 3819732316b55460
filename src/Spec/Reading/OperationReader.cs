using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Naming;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>Reads one operation.</summary>
internal sealed class OperationReader
{
    private readonly SpecContext _context;
    private readonly ObjectReader _objects;
    private readonly ParameterReader _parameters;
    private readonly ResponseReader _responses;
    private readonly string _style;

    public OperationReader(SpecContext context, ObjectReader objects)
    {
        _context = context;
        _objects = objects;
        _parameters = new ParameterReader(context);
        _responses = new ResponseReader(context, objects);
        _style = context.Root["info"]["style"].AsString() ?? "";
    }

    public ApiOperation Read(OperationEntry entry)
    {
        _context.CancellationToken.ThrowIfCancellationRequested();
        var node = entry.Node;
        var given = _context.Names.GetOperation(entry.WireName);
        _context.Findings.AddRenamed(entry.NameNode, entry.WireName, given);
        var name = given.Name;
        var shape = OperationShape.Read(node, _style, _context);
        var docs = DocsReader.ReadOperation(node);
        var request = _objects.Read(_parameters.Read(node, shape), TypeNaming.NameRequest(name), ReservedNames.InRequest, ApiDocs.None);
        var (response, responseBody) = _responses.Read(node, TypeNaming.NameResponse(name), shape.Style);
        return new ApiOperation(
            name,
            entry.WireName,
            shape.Style,
            shape.Method,
            shape.Path,
            shape.RequestBody,
            responseBody,
            IsAnonymous(node),
            ReadEffect(node, shape),
            node["deprecated"].IsTrue,
            request,
            response,
            new PagingReader(_context, name, request, response).Read(node),
            docs,
            ReadErrors(node["errorCodes"])
        );
    }

    private static bool IsAnonymous(SpecNode operation)
    {
        var schemes = operation["security"].GetItems();
        return schemes.Count == 1 && schemes[0]["Anonymous"].Exists;
    }

    /// <summary>Either of the document's two words makes a write; methods that allow no writing make a read of what is neither.</summary>
    private static ApiOperationEffect ReadEffect(SpecNode operation, OperationShape shape)
    {
        var tag = operation["systemTags"]["operationType"].AsString();
        var type = operation["operationType"].AsString();
        return type == "write" || tag is "create" or "update" or "delete" ? ApiOperationEffect.Write
            : type == "read" || shape.IsReadOnly || (type is null && tag is "get" or "list") ? ApiOperationEffect.Read
            : ApiOperationEffect.Unknown;
    }

    private static EquatableArray<ApiError> ReadErrors(SpecNode node) =>
        node.GetProperties()
            .SelectMany(status =>
                status
                    .Value.GetItems()
                    .Select(e => new ApiError(status.Name, e["errorCode"].AsText() ?? "", e["errorMessage"].AsText() ?? ""))
            )
            .Where(e => e.Code.Length > 0)
            .Distinct()
            .ToEquatableArray();
}
