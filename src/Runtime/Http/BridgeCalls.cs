using System.Text;

namespace FaceSearchToolkit;

/// <summary>Takes a written request apart again, for a client that encodes and signs by itself.</summary>
internal static class BridgeCalls
{
    /// <exception cref="NotSupportedException">The operation has a part of its own in the host's name.</exception>
    public static ApiBridgeCall Create(PreparedRequest request)
    {
        var operation = request.Operation;
        if (request.HostPrefix.Length > 0)
        {
            throw new NotSupportedException(
                $"{operation.Name} has its own host for each call, which the official client's plain calls cannot address: "
                    + $"call it with a client that was made with {nameof(ApiClientOptions)}."
            );
        }

        var headers = new Dictionary<string, string>();
        foreach (var header in request.Headers)
        {
            headers[header.Key] = header.Value;
        }

        var isBinary = operation.RequestBody == ApiBodyKind.Binary && request.Content is not null;
        return new ApiBridgeCall(
            operation,
            request.Path.ToString(),
            ReadPairs(request.Query.ToString()),
            headers,
            isBinary ? null : ReadBody(request),
            isBinary ? new MemoryStream(request.Content!, writable: false) : null
        );
    }

    private static object? ReadBody(PreparedRequest request) =>
        request.Operation.RequestBody switch
        {
            _ when request.Content is null => null,
            ApiBodyKind.Form => ReadPairs(Encoding.UTF8.GetString(request.Content)),
            ApiBodyKind.Text => Encoding.UTF8.GetString(request.Content),
            _ => JsonObjects.Parse(request.Content),
        };

    private static Dictionary<string, string> ReadPairs(string text)
    {
        var pairs = new Dictionary<string, string>();
        foreach (var pair in text.Split(['&'], StringSplitOptions.RemoveEmptyEntries))
        {
            var sides = pair.Split(['='], 2);
            pairs[Uri.UnescapeDataString(sides[0])] = Uri.UnescapeDataString(sides[1]);
        }

        return pairs;
    }
}
