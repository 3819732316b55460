namespace FaceSearchToolkit.Runtime.Tests.Credentials;

/// <summary>A request as a stand-in received it.</summary>
internal sealed record HttpCall(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public string Host => Headers["host"];

    public string Path => Target.Split('?')[0];

    public string? Header(string name) => Headers.TryGetValue(name, out var value) ? value : null;

    public Dictionary<string, string> Query => Pairs(Target.Contains('?', StringComparison.Ordinal) ? Target.Split('?')[1] : "");

    public Dictionary<string, string> Form => Pairs(Body);

    private static Dictionary<string, string> Pairs(string text) =>
        text.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('='))
            .ToDictionary(pair => Uri.UnescapeDataString(pair[0]), pair => Uri.UnescapeDataString(pair[1]), StringComparer.Ordinal);
}
