using System.Collections;
using System.Globalization;

namespace FaceSearchToolkit;

/// <summary>What an official client gives back.</summary>
public sealed class ApiBridgeAnswer
{
    private ApiBridgeAnswer(int statusCode, object? body, IDictionary? headers)
    {
        StatusCode = statusCode;
        Body = body;
        Headers = headers;
    }

    internal int StatusCode { get; }

    internal object? Body { get; }

    internal IDictionary? Headers { get; }

    /// <summary>Reads the dictionary that <c>CallApi</c> gives: <c>statusCode</c>, <c>headers</c> and <c>body</c>.</summary>
    /// <param name="answer">The dictionary.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is null.</exception>
    public static ApiBridgeAnswer Of(IDictionary answer)
    {
        var members = answer ?? throw new ArgumentNullException(nameof(answer));

        // A client that leaves the status out has had no refusal to tell of.
        var status = Find(members, "statusCode") is { } value ? Convert.ToInt32(value, CultureInfo.InvariantCulture) : 200;
        return new ApiBridgeAnswer(status, Find(members, "body"), Find(members, "headers") as IDictionary);
    }

    private static object? Find(IDictionary answer, string name) => answer.Contains(name) ? answer[name] : null;
}
