namespace FaceSearchToolkit;

/// <summary>Turns a request into what is sent, but for what changes with each attempt.</summary>
internal static class RequestPreparation
{
    private const string FormContent = "application/x-www-form-urlencoded";
    private const string JsonContent = "application/json; charset=utf-8";
    private const string BinaryContent = "application/octet-stream";

    /// <exception cref="ArgumentException">A value cannot be sent: a path or host value that would change the address, a number that is not
    /// finite.</exception>
    public static PreparedRequest Prepare(ApiOperation operation, ApiRequest request, ApiEndpoint endpoint)
    {
        var writer = ThreadSpare<ApiRequestWriter>.Take() ?? new ApiRequestWriter();
        Reset(writer, operation);
        var members = new ApiMembers(writer);
        request.VisitMembers(ref members);
        var prepared = Prepare(operation, request, writer, endpoint);
        Reset(writer, operation);
        ThreadSpare<ApiRequestWriter>.Keep(writer);
        return prepared;
    }

    /// <summary>RPC has no headers of its own, and by GET no body, so that its form goes to the query.</summary>
    private static void Reset(ApiRequestWriter writer, ApiOperation operation)
    {
        var isRpc = operation.Style == ApiStyle.Rpc;
        writer.Reset(isFormInQuery: isRpc && operation.Method == "GET", hasHeaders: !isRpc);
    }

    private static PreparedRequest Prepare(ApiOperation operation, ApiRequest request, ApiRequestWriter writer, ApiEndpoint endpoint)
    {
        var path = operation.Path == "/" ? operation.Path : PathTemplate.Fill(TakePath(operation, writer), writer.PathValues);
        var prefix = writer.HostPrefixes.Count == 0 ? "" : HostPrefix.Create(writer.HostPrefixes);
        var address = CreateAddress(endpoint, prefix, path, writer.QueryPairs);
        return new PreparedRequest(operation, prefix, address, endpoint.Origin.Length + prefix.Length, path.Length)
        {
            Source = request,
            Headers = writer.Headers.ToArray(),
            Content = GetContent(operation, writer),
            ContentType = GetContentType(operation, writer),
        };
    }

    private static string CreateAddress(ApiEndpoint endpoint, string prefix, string path, PairBuffer query)
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
    private static string TakePath(ApiOperation operation, ApiRequestWriter writer)
    {
        var parts = operation.Path.Split(['?'], 2);
        if (parts.Length == 2)
        {
            foreach (var pair in parts[1].Split('&'))
            {
                var sides = pair.Split(['='], 2);
                var query = writer.GetWriter(ApiLocation.Query);
                query.WriteName(sides[0]);
                query.WriteText(sides.Length == 2 ? sides[1] : "");
            }
        }

        return parts[0];
    }

    private static byte[]? GetContent(ApiOperation operation, ApiRequestWriter writer) =>
        operation.RequestBody == ApiBodyKind.Form && !writer.IsFormInQuery ? writer.FormPairs.Written.ToArray() : writer.WrittenBody;

    private static string? GetContentType(ApiOperation operation, ApiRequestWriter writer) =>
        operation.RequestBody switch
        {
            // A form is announced even where it is empty.
            ApiBodyKind.Form => writer.IsFormInQuery ? null : FormContent,
            _ when writer.WrittenBody is null => null,
            ApiBodyKind.Binary => BinaryContent,
            _ => JsonContent,
        };
}
