using System.Text;
using CsCheck;
using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Reading;

/// <summary>Text that is no Unicode, half a surrogate pair or bytes that are no UTF-8, is read, written and shown like any other.</summary>
public sealed class NoUnicodeTests
{
    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    /// <summary>What stands between the quotes of a JSON string; \uFF01 to \uFF03 stand for bytes that are no UTF-8.</summary>
    private static readonly Gen<string> Text = OneOf("a", "\\ud800", "\\udfff", "\\ud83d\\ude00", "é", "\\u0041", "\uFF01", "\uFF02")
        .List[0, 4]
        .Select(parts => string.Concat(parts));

    private static readonly Gen<string> Value = Gen.Select(Text, Text, Gen.Int[0, 3])
        .Select(
            (name, text, shape) =>
                shape switch
                {
                    0 => $"\"{text}\"",
                    1 => $$"""{"{{name}}":"{{text}}"}""",
                    2 => $"[\"{text}\",\"{name}\"]",
                    _ => $$"""{"{{name}}":[{"{{text}}":"{{name}}"}]}""",
                }
        );

    private static readonly Gen<string> Name = Gen.OneOf(
        OneOf("Code", "Message", "RequestId", "AccessDeniedDetail", "Success", "Text", "Any", "Bytes", "Map", "Face"),
        Text
    );

    private static readonly Gen<byte[]> Body = Gen.Select(Name, Value)
        .Select((name, value) => $"\"{name}\":{value}")
        .List[0, 5]
        .Select(members => ToBytes("{" + string.Join(',', members) + "}"));

    [Fact]
    public void GoodResponse_IsReadAskedAndWritten() =>
        Body.Sample(
            body =>
            {
                var response = new FaceResponse();
                ApiMembers.Read(body, isBinary: false, response);
                response.IsRefusal();
                if (!response.IsRefusal())
                {
                    response.ThrowIfRefusal();
                }

                // The first text may have a replacement as an escape, which is a character like any other from then on.
                var json = Answers.Read(response.ToJson()).ToJson();
                Assert.Equal(json, Answers.Read(json).ToJson());
            },
            iter: LongRuns.Iterations(2000)
        );

    [Theory]
    [InlineData(400)]
    [InlineData(503)]
    public void Refusal_IsAnApiException(int status) =>
        Body.Sample(
            body =>
            {
                using var response = StubHandler.Answer(body, (System.Net.HttpStatusCode)status, "application/json");
                var exception = ErrorResponse.Create(TestService.Rpc, response, ErrorResponse.Parse(body), body, TimeProvider.System);
                Assert.NotNull(exception.AdditionalProperties);
                Assert.Equal(status, exception.StatusCode);
                Assert.NotNull(exception.ToString());
            },
            iter: LongRuns.Iterations(2000)
        );

    [Fact]
    public void DetailOfADeniedAccess_IsTextWithReplacements()
    {
        var body = ToBytes("""{"Code":"Forbidden","AccessDeniedDetail":{"A\ud800":"x\udc00","B":"！"}}""");
        var detail = ErrorResponse.Parse(body).AccessDeniedDetail!;

        Assert.Equal([("A\ud800", "x\udc00"), ("B", "\uFFFD")], detail.Select(part => (part.Key, part.Value)));
    }

    private static byte[] ToBytes(string text) => [.. Encoding.UTF8.GetBytes(text).AsEnumerable().Aggregate(new List<byte>(), AddByte)];

    /// <summary>The three bytes of \uFF01 become 0xFF, those of \uFF02 the first two of a character of three.</summary>
    private static List<byte> AddByte(List<byte> bytes, byte next)
    {
        bytes.Add(next);
        if (bytes.Count >= 3 && bytes[^3] == 0xEF && bytes[^2] == 0xBC && next is 0x81 or 0x82)
        {
            bytes.RemoveRange(bytes.Count - 3, 3);
            bytes.AddRange(next == 0x81 ? [0xFF] : [0xE4, 0xBD]);
        }

        return bytes;
    }
}
