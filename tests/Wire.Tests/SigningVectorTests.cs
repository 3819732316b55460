using System.Text;
using FaceSearchToolkit.Wire.Tests.Recordings;

namespace FaceSearchToolkit.Wire.Tests;

/// <summary>Every vector of the signature alone.</summary>
public sealed class SigningVectorTests
{
    /// <summary>Vectors that are not to be met, and why.</summary>
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["signing/qkey-45"] = BareKey,
        ["signing/qkey-46"] = BareKey,
        ["signing/qkey-47"] = BareKey,
        ["signing/qkey-49"] = BareKey,
        ["signing/qkey-51"] = BareKey,
    };

    private const string BareKey =
        "The official C# client signs the query's keys as they are, but sends them encoded; "
        + "the documented form has them encoded (WIRE.md 3).";

    private readonly IReadOnlyList<JsonElement> _vectors =
    [
        .. JsonElement.Parse(File.ReadAllText(SharedData.Vectors("signing.json"))).EnumerateArray(),
    ];

    [Fact]
    public void EveryVector_HasItsSignature()
    {
        var differences = _vectors.ToDictionary(vector => Text(vector, "id"), Differences);

        Accounting.Check(differences.Keys, differences, Exceptions);
    }

    [Fact]
    public void Exceptions_AreThoseThatOnlyTheOfficialClientSigns() =>
        Assert.Equal(
            _vectors.Where(vector => Text(vector, "verifiedWith") != "spec").Select(vector => Text(vector, "id")),
            Exceptions.Keys
        );

    private static IReadOnlyList<string> Differences(JsonElement vector)
    {
        var actual = Authorize(vector);
        var expected = Text(vector, "authorization");
        return actual == expected ? [] : [$"{Text(vector, "id")}: authorization is {actual}, expected {expected}"];
    }

    private static string Authorize(JsonElement vector)
    {
        var headers = new SignedHeaders();
        foreach (var header in vector.GetProperty("headers").EnumerateObject())
        {
            headers.Add(header.Name, header.Value.GetString()!);
        }

        var hash = Hashing.Sha256(vector.GetProperty("bodyBase64").GetBytesFromBase64());
        return Acs3Signature.Authorize(
            Text(vector, "method"),
            Text(vector, "path"),
            Query(vector),
            headers,
            hash,
            Text(vector, "accessKeyId"),
            Text(vector, "accessKeySecret")
        );
    }

    private static string Query(JsonElement vector)
    {
        var pairs = new PairBuffer();
        foreach (var pair in vector.GetProperty("query").EnumerateObject().Where(pair => pair.Value.ValueKind != JsonValueKind.Null))
        {
            pairs.Add(pair.Name, Encoding.UTF8.GetBytes(pair.Value.GetString()!));
        }

        using var sorted = new ByteBuffer();
        pairs.AppendSortedTo(sorted);
        return Encoding.UTF8.GetString(sorted.Written);
    }

    private static string Text(JsonElement vector, string name) => vector.GetProperty(name).GetString()!;
}
