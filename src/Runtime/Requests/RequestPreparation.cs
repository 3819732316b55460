namespace FaceSearchToolkit;

/// <summary>Turns a request into what is sent, but for what changes with each attempt.</summary>
internal static class RequestPreparation
{
    private const string FormContent = "application/x-www-form-urlencoded";
    private const string JsonContent = "application/json; charset=utf-8";
    private const string BinaryContent = "application/octet-stream";

    [ThreadStatic]
    private static ApiRequestWriter? _spare;

    /// <exception cref="ArgumentException">A value cannot be sent: a path or host value that would change the address, a number that is not
    /// finite.</exception>
    public static PreparedRequest Prepare(ApiOperation operation, ApiRequest request, ApiEndpoint endpoint)
    {
        // Taken away while in use: writing a request could write another.
        var writer = _spare ?? new ApiRequestWriter();
        _spare = null;
        writer.Reset(operation);
        var members = new ApiMembers(writer);
        request.VisitMembers(ref members);
        var prepared = Prepare(operation, request, writer, endpoint);
        writer.Reset(operation);
        _spare = writer;
        return prepared;
    }

    private static PreparedRequest Prepare(ApiOperation operation, ApiRequest request, ApiRequestWriter writer, ApiEndpoint endpoint)
    {
        var path = operation.Path == "/" ? operation.Path : PathTemplate.Fill(PathOf(operation, writer), writer.PathValues);
        var prefix = writer.HostPrefixes.Count == 0 ? "" : HostPrefix.Of(writer.HostPrefixes);
        var address = AddressOf(endpoint, prefix, path, writer.QueryPairs);
        return new PreparedRequest(operation, prefix, address, endpoint.Origin.Length + prefix.Length, path.Length)
        {
            Source = request,
            Headers = writer.Headers.ToArray(),
            Content = ContentOf(operation, writer),
            ContentType = ContentTypeOf(operation, writer),
        };
    }

    private static string AddressOf(ApiEndpoint endpoint, string prefix, string path, PairBuffer query)
    {
        using var address = new ByteBuffer();
        address.GetSpan(endpoint.Origin.Length + query.Written.Length + (3 * path.Length) + 256);
        address.Append(endpoint.Scheme);
        address.Append("://"u8);
        address.Append(prefix);
        address.Append(endpoint.Authority);
        address.Append(path);
        if (!query.Written.IsEmpty)
        {
            address.Append((byte)'?');
            query.AppendSortedTo(address);
        }

        return JsonText.Decode(address.Written);
    }

    /// <summary>Some documents write a query into the path.</summary>
    private static string PathOf(ApiOperation operation, ApiRequestWriter writer)
    {
        var parts = operation.Path.Split(['?'], 2);
        if (parts.Length == 2)
        {
            foreach (var pair in parts[1].Split('&'))
            {
                var sides = pair.Split(['='], 2);
                var query = writer.At(ApiPlace.Query);
                query.Name(sides[0]);
                query.Text(sides.Length == 2 ? sides[1] : "");
            }
        }

        return parts[0];
    }

    private static byte[]? ContentOf(ApiOperation operation, ApiRequestWriter writer) =>
        operation.RequestBody == ApiBodyKind.Form && !writer.IsFormInQuery ? writer.FormPairs.Written.ToArray() : writer.WrittenBody;

    private static string? ContentTypeOf(ApiOperation operation, ApiRequestWriter writer) =>
        operation.RequestBody switch
        {
            // A form is announced even where it is empty.
            ApiBodyKind.Form => writer.IsFormInQuery ? null : FormContent,
            _ when writer.WrittenBody is null => null,
            ApiBodyKind.Binary => BinaryContent,
            _ => JsonContent,
        };
}
