using System.Security.Cryptography;
using System.Text;
using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Signing;

/// <summary>
/// Expected signatures were computed by a separate script from the published description of the algorithm; keys are invented.
/// </summary>
public sealed class Acs3SignatureTests
{
    public static TheoryData<string, string, (string, string)[], string, string, string, (string, string)[], string> Vectors =>
        new()
        {
            {
                "POST",
                "/",
                [("A", "1"), ("B", "x y")],
                "",
                "id-1",
                "secret-1",
                [],
                "73dda8ab694e986fd9e3e04e9e4fdd6e8847581d72e4ee44bf8e4a9a1d5910af"
            },
            {
                "POST",
                "/",
                [("a", "1"), ("Tag.10", "x"), ("Tag.2", "y"), ("B", "2")],
                "",
                "id-1",
                "secret-1",
                [],
                "6a51efcbfedd57e62aa8c6bbd7f7e8d4fab7361921cde499f284254e00370b2d"
            },
            {
                "GET",
                "/",
                [("Meta.[x] y", "1"), ("Meta.a", "ä€\U0001F600")],
                "",
                "id-2",
                "secret-2",
                [],
                "a58f364f8987676d9cbe198757ccbfaf3ccb219dbaf1586c1aa6fe1d36d5ce12"
            },
            {
                "POST",
                "/",
                [("A", "")],
                "K=v%20w",
                "id-2",
                "secret-2",
                [("content-type", "application/x-www-form-urlencoded")],
                "52ccac7b2a15a431456ca861aef173774dc9369219b8dcdafc66e43773d754ce"
            },
            {
                "PUT",
                "/clusters/a%2Fb/nodes",
                [],
                "{\"n\":\"ä\"}",
                "id-3",
                "sécrét",
                [("content-type", "application/json; charset=utf-8"), ("x-acs-region-id", " cn  x ")],
                "6039fc3fa0778cb16b654dfe01e7d22f333c00d7ef4c0066278fe99e24fe9e41"
            },
            {
                "POST",
                "",
                [("A", "1")],
                "",
                "id-4",
                "secret-4",
                [("X-Acs-AccessKey-Id", "id-4"), ("x-acs-security-token", "token+/=")],
                "d38c2b9d5cf0207acffc0e66f7a8fdf5185d2eca7e60beafac11368d49a970f4"
            },
        };

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Request_HasTheKnownSignature(
        string method,
        string path,
        (string, string)[] query,
        string body,
        string id,
        string secret,
        (string, string)[] more,
        string signature
    )
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)));
        var headers = TestService.Signed(Headers(hash).Concat(more).Select(header => KeyValuePair.Create(header.Item1, header.Item2)));
        var sorted = TestService
            .Prepare(writer => Array.ForEach(query, pair => writer.GetWriter(ApiLocation.Query).Member(pair.Item1, pair.Item2)))
            .Query;

        Assert.EndsWith(
            $"Signature={signature}",
            Acs3Signature.Authorize(method, path, sorted, headers, hash, id, secret),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ContentHash_IsThatOfTheBytes()
    {
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData([])), Hashing.Sha256([]));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData([1, 2, 3])), Hashing.Sha256([1, 2, 3]));
    }

    [Fact]
    public void RecordedRequests_HaveTheirSignatures()
    {
        using var vectors = JsonDocument.Parse(File.ReadAllText(SharedData.Vectors("signing.json")));
        var failed = vectors
            .RootElement.EnumerateArray()
            .Where(IsDocumented)
            .Where(vector => Authorize(vector) != vector.GetProperty("authorization").GetString())
            .Select(Id);

        Assert.Empty(failed);
        Assert.Contains(vectors.RootElement.EnumerateArray(), IsDocumented);
    }

    private static bool IsDocumented(JsonElement vector) => vector.GetProperty("verifiedWith").GetString() == "spec";

    private static string? Id(JsonElement vector) => vector.GetProperty("id").GetString();

    private static string Authorize(JsonElement vector)
    {
        var query = TestService
            .Prepare(writer =>
            {
                foreach (var pair in vector.GetProperty("query").EnumerateObject())
                {
                    writer.GetWriter(ApiLocation.Query).Member(pair.Name, pair.Value.GetString());
                }
            })
            .Query;
        var headers = TestService.Signed(
            vector.GetProperty("headers").EnumerateObject().Select(header => KeyValuePair.Create(header.Name, header.Value.GetString()!))
        );
        var hash = Hashing.Sha256(vector.GetProperty("bodyBase64").GetBytesFromBase64());
        return Acs3Signature.Authorize(Text("method"), Text("path"), query, headers, hash, Text("accessKeyId"), Text("accessKeySecret"));

        string Text(string name) => vector.GetProperty(name).GetString()!;
    }

    private static (string, string)[] Headers(string hash) =>
        [
            ("host", TestService.Host),
            ("x-acs-version", "2030-01-02"),
            ("x-acs-action", "FindFaces"),
            ("x-acs-date", "2030-01-02T03:04:05Z"),
            ("x-acs-signature-nonce", "nonce-1"),
            ("x-acs-content-sha256", hash),
            ("accept", "application/json"),
            ("user-agent", "u"),
            ("date", "d"),
        ];
}
