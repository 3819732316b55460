using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Validation;

public sealed class ValidatorTests
{
    [Theory]
    [InlineData(null, "Token is required, but is not set.")]
    [InlineData("", "Token is required, but is blank.")]
    [InlineData(" \t", "Token is required, but is blank.")]
    [InlineData("x", null)]
    public void RequiredText_Reports(string? value, string? message) => AssertMessage(message, v => v.Required("Token", value));

    [Theory]
    [InlineData("", "T is required, but is blank.")]
    [InlineData("   ", "T is required, but is blank.")]
    [InlineData("a", "T has 1 characters, but must have between 2 and 4.")]
    public void BlankRequiredText_IsMissingAndNothingElse(string value, string message) => AssertMessage(message, v =>
        {
            v.Required("T", value);
            v.Length("T", value, 2, 4);
            v.Pattern("T", value, "[a-z]");
        });

    [Fact]
    public void RequiredValue_Reports()
    {
        AssertMessage("N is required, but is not set.", v => v.Required("N", (int?)null));
        AssertMessage(null, v => v.Required("N", (int?)0));
        AssertMessage("J is required, but is not set.", v => v.Required("J", (JsonElement?)JsonDocument.Parse("null").RootElement));
    }

    [Fact]
    public void RequiredList_Reports()
    {
        AssertMessage("L is required, but has no elements.", v => v.Required("L", Array.Empty<string>()));
        AssertMessage("M is required, but has no entries.", v => v.Required("M", new Dictionary<string, string>()));
        AssertMessage(null, v => v.Required("L", ["x"]));
    }

    [Theory]
    [InlineData(0L, "PageSize is 0, but must be between 1 and 50.")]
    [InlineData(51L, "PageSize is 51, but must be between 1 and 50.")]
    [InlineData(1L, null)]
    [InlineData(50L, null)]
    [InlineData(null, null)]
    public void Range_Reports(long? value, string? message) => AssertMessage(message, v => v.Range("PageSize", value, 1, 50));

    [Fact]
    public void OneSidedRange_SaysSo()
    {
        AssertMessage("A is 0, but must be at least 1.", v => v.Range("A", 0L, 1, long.MaxValue));
        AssertMessage("A is 9, but must be at most 5.", v => v.Range("A", 9L, long.MinValue, 5));
        AssertMessage("A is 0.5, but must be at least 0.75.", v => v.Range("A", 0.5, 0.75, double.MaxValue));
        AssertMessage("A is NaN, but must be between 0 and 1.", v => v.Range("A", double.NaN, 0, 1));
    }

    [Theory]
    [InlineData("ab", "T has 2 characters, but must have between 3 and 5.")]
    [InlineData("abcdef", "T has 6 characters, but must have between 3 and 5.")]
    [InlineData("abc", null)]
    [InlineData(null, null)]
    public void Length_Reports(string? value, string? message) => AssertMessage(message, v => v.Length("T", value, 3, 5));

    [Fact]
    public void Count_Reports()
    {
        AssertMessage("L has 3 elements, but must have at most 2.", v => v.Count("L", [1, 2, 3], 0, 2));
        AssertMessage("M has 0 entries, but must have at least 1.", v => v.Count("M", new Dictionary<string, int>(), 1, int.MaxValue));
        AssertMessage(null, v => v.Count("L", (IReadOnlyList<int>?)null, 1, 2));
    }

    [Theory]
    [InlineData("abc1", "P does not match the pattern [a-z]+.")]
    [InlineData("abc", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Pattern_MustMatchTheWholeText(string? value, string? message) =>
        AssertMessage(message, v => v.Pattern("P", value, "[a-z]+"));

    [Fact]
    public void PatternThatTakesTooLong_IsNoViolation() => AssertMessage(null, v => v.Pattern("P", new string('a', 40) + "!", "^(a+)+$"));

    [Fact]
    public void NestedObjects_AreNamedByTheirPath()
    {
        var violations = new DelegateRequest(validate: v =>
        {
            v.Model(
                "Face",
                new Face
                {
                    Name = "n",
                    Inner = new Face { Score = 101 },
                }
            );
            v.Models("Faces", [new Face { Name = "n" }, new Face()]);
            v.Models("Map", new Dictionary<string, Face> { ["k"] = new() });
            v.Required("Last", (string?)null);
        }).Validate();

        Assert.Equal(
            ["Face.Inner.Name", "Face.Inner.Score", "Faces[1].Name", "Map[\"k\"].Name", "Last"],
            violations.Select(violation => violation.Member)
        );
    }

    [Fact]
    public void ValidRequest_HasNoViolations() => Assert.Empty(new DelegateRequest().Validate());

    [Fact]
    public async Task InvalidRequest_IsNotSent()
    {
        var handler = StubHandler.Answering("{}");
        var request = new DelegateRequest(validate: v =>
        {
            v.Required("Token", (string?)null);
            v.Range("PageSize", 51, 1, 50);
        });

        var exception = await Assert.ThrowsAsync<ApiValidationException>(() => TestService.SendAsync(handler, request));

        Assert.Equal(
            "The FindFaces request was not sent: Token is required, but is not set. PageSize is 51, but must be between 1 and 50.",
            exception.Message
        );
        Assert.Equal("FindFaces", exception.Operation);
        Assert.Equal([ApiViolationKind.Required, ApiViolationKind.Range], exception.Violations.Select(violation => violation.Kind));
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task InvalidRequest_IsSentWhereValidationIsOff()
    {
        var handler = StubHandler.Answering("{}");
        var options = TestService.Options(handler);
        options.ValidateRequests = false;

        await TestService.SendAsync(handler, new DelegateRequest(validate: v => v.Required("Token", (string?)null)), options: options);

        Assert.Single(handler.Requests);
    }

    [Fact]
    public void Messages_HoldNoTextThatWasGiven()
    {
        var violations = new DelegateRequest(validate: v =>
        {
            v.Length("A", "hush-hush", 1, 2);
            v.Pattern("B", "hush-hush", "[0-9]+");
        }).Validate();

        Assert.Equal(2, violations.Count);
        Assert.All(violations, violation => Assert.DoesNotContain("hush", violation.ToString(), StringComparison.Ordinal));
    }

    private static void AssertMessage(string? message, Action<ApiValidator> validate) =>
        Assert.Equal(
            message is null ? [] : [message],
            new DelegateRequest(validate: validate).Validate().Select(violation => violation.Message)
        );
}
