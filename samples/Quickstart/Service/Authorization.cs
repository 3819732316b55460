namespace Quickstart.Service;

/// <summary>The parts of an <c>Authorization</c> header: <c>ACS3-HMAC-SHA256 Credential=…,SignedHeaders=a;b,Signature=…</c>.</summary>
internal sealed record Authorization(string Credential, string[] SignedHeaders, string Signature)
{
    public static Authorization Parse(string algorithm, string header)
    {
        var parts = header.StartsWith(algorithm + " ", StringComparison.Ordinal)
            ? header[(algorithm.Length + 1)..]
                .Split(',')
                .Select(p => p.Split('=', 2))
                .Where(p => p.Length == 2)
                .ToLookup(p => p[0], p => p[1])
            : throw Incomplete("the header has another algorithm, or is missing");

        return new Authorization(Part("Credential"), Part("SignedHeaders").Split(';'), Part("Signature"));

        string Part(string name) => parts[name].SingleOrDefault() ?? throw Incomplete($"it has no {name}");
    }

    private static ServiceErrorException Incomplete(string reason) =>
        new(400, "IncompleteSignature", $"The request signature does not conform to Aliyun standards: {reason}.");
}
