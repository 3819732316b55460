using Good;
using TruncatedClient = Truncated.WordsClient;

public static class Code
{
    public static CountWordsRequest StillCompiles() => new() { Text = "one two" };
}

/// <summary>
/// A type that is missing in a declaration would keep the compiler from saying why: what stands before a syntax error has to be generated.
/// </summary>
public sealed class Holder(TruncatedClient client)
{
    private readonly TruncatedClient _client = client;

    public void Dispose() => _client.Dispose();
}
