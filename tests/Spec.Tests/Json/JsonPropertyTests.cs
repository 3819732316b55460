using CsCheck;
using FaceSearchToolkit.Spec.Json;
using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests.Json;

/// <summary>What holds for any text.</summary>
public sealed class JsonPropertyTests
{
    private static readonly Gen<string> Scalars = Gen.OneOf(
        Gen.String.Select(Quote),
        Gen.Long.Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        Gen.OneOf("true", "false", "null", "-0.5e10")
    );

    private static readonly Gen<string> Values = Gen.Recursive<string>(
        (depth, value) =>
            depth > 3
                ? Scalars
                : Gen.OneOf(
                    Scalars,
                    value.Array[0, 4].Select(items => "[" + string.Join(" , ", items) + "]"),
                    Gen.Select(Gen.String, value)
                        .Array[0, 4]
                        .Select(items => "{" + string.Join(",\n", items.Select(i => Quote(i.Item1) + ": " + i.Item2)) + "}")
                )
    );

    [Fact]
    public void TextOfEveryToken_ReadsToTheSameValueAgain() =>
        Values.Sample(
            text =>
            {
                var document = JsonText.Parse(text);
                Assert.Null(document.Error);
                AssertReadsAgain(document.Root);
            },
            iter: LongRuns.Iterations(500)
        );

    [Fact]
    public void AnyText_IsReadOrToldAtAPlaceInsideIt() =>
        Gen.String[Gen.OneOf("{}[]\",:\\/*u0e-+.1tfn \n\u2028\0é".ToCharArray()), 0, 40]
            .Sample(AssertErrorIsInside, iter: LongRuns.Iterations(20_000));

    [Fact]
    public void EveryPrefixOfADocument_IsToldWhereItEnds()
    {
        var text = Sample.WithSchema("""{"type":"string","enum":["a\u0041",1.5e3,true,null],"example":[{}]}""");
        for (var length = 0; length < text.TrimEnd().Length; length++)
        {
            var error = JsonText.Parse(text[..length], JsonSyntax.Strict, TestContext.Current.CancellationToken).Error;
            Assert.NotNull(error);
            Assert.Equal(error.Kind == JsonErrorKind.Empty ? 0 : length, error.Start + error.Length);
        }
    }

    private static void AssertIsInside(JsonValue value, int end)
    {
        Assert.InRange(value.Start + value.Length, 0, end);
        foreach (var item in value.Items)
        {
            AssertIsInside(item, value.Start + value.Length);
        }

        foreach (var property in value.Properties)
        {
            AssertIsInside(property.Value, value.Start + value.Length);
        }
    }

    private static void AssertErrorIsInside(string text)
    {
        foreach (var syntax in new[] { JsonSyntax.Strict, JsonSyntax.Relaxed })
        {
            var document = JsonText.Parse(text, syntax);
            Assert.True(document.Error is not null || document.Root.Exists);
            AssertIsInside(document.Root, text.Length);
            Assert.True(
                document.Error is not { } error || (error.Start >= 0 && error.Length >= 0 && error.Start + error.Length <= text.Length)
            );
        }
    }

    private static void AssertReadsAgain(JsonValue value)
    {
        var again = JsonText.Parse(value.RawText);
        Assert.Null(again.Error);
        Assert.Equal((value.Kind, value.GetString(), value.Length), (again.Root.Kind, again.Root.GetString(), again.Root.Length));
        foreach (var item in value.Items)
        {
            AssertReadsAgain(item);
        }

        foreach (var property in value.Properties)
        {
            Assert.True(value.TryGetProperty(property.Name, out _));
            AssertReadsAgain(property.NameToken);
            AssertReadsAgain(property.Value);
        }
    }

    private static string Quote(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
