using System.Collections;
using System.ComponentModel;
using System.Globalization;

namespace FaceSearchToolkit.CompilerServices;

/// <summary>What an official client gives back.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiBridgeResponse
{
    private ApiBridgeResponse(int statusCode, object? body, IDictionary? headers)
    {
        StatusCode = statusCode;
        Body = body;
        Headers = headers;
    }

    internal int StatusCode { get; }

    internal object? Body { get; }

    internal IDictionary? Headers { get; }

    /// <summary>Reads the dictionary that <c>CallApi</c> gives: <c>statusCode</c>, <c>headers</c> and <c>body</c>.</summary>
    /// <param name="response">The dictionary.</param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is null.</exception>
    public static ApiBridgeResponse FromDictionary(IDictionary response)
    {
        var members = response ?? throw new ArgumentNullException(nameof(response));

        // A client that leaves the status out has had no refusal to tell of.
        var status = Find(members, "statusCode") is { } value ? Convert.ToInt32(value, CultureInfo.InvariantCulture) : 200;
        return new ApiBridgeResponse(status, Find(members, "body"), Find(members, "headers") as IDictionary);
    }

    private static object? Find(IDictionary response, string name) => response.Contains(name) ? response[name] : null;
}
