using CsCheck;
using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Requests;

public sealed class EncodingPropertyTests
{
    [Fact]
    public void EncodedText_DecodesToItself() =>
        Gen
            .String.Where(IsWellFormed)
            .Sample(text =>
            {
                var encoded = PercentEncoding.Encode(text);
                Assert.Equal(text, Uri.UnescapeDataString(encoded));
                Assert.Matches("^(?:[A-Za-z0-9_.~-]|%[0-9A-F]{2})*$", encoded);
            });

    [Fact]
    public void AnyPairs_ComeSortedAndWhole() =>
        Gen.Select(Gen.String.Where(IsWellFormed), Gen.String.Where(IsWellFormed))
            .Array[0, 8]
            .Sample(pairs =>
            {
                var query = TestService
                    .Prepare(writer =>
                    {
                        foreach (var (key, value) in pairs)
                        {
                            writer.GetWriter(ApiLocation.Query).Member(key, value);
                        }
                    })
                    .Query;

                var sent = query
                    .Split('&', StringSplitOptions.RemoveEmptyEntries)
                    .Select(pair => pair.Split('='))
                    .Select(pair => (Uri.UnescapeDataString(pair[0]), Uri.UnescapeDataString(pair[1])));
                Assert.Equal(pairs.OrderBy(pair => pair.Item1, StringComparer.Ordinal), sent);
            });

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
