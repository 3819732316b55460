using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Validation;

public sealed class ValidatorTests
{
    [Theory]
    [InlineData(null, "Token is required, but is not set.")]
    [InlineData("", "Token is required, but is blank.")]
    [InlineData(" \t", "Token is required, but is blank.")]
    [InlineData("x", null)]
    public void RequiredText_Reports(string? value, string? message) => AssertMessage(message, v => v.CheckRequired("Token", value));

    [Theory]
    [InlineData("", "T is required, but is blank.")]
    [InlineData("   ", "T is required, but is blank.")]
    [InlineData("a", "T has 1 characters, but must have from 2 to 4.")]
    public void BlankRequiredText_IsMissingAndNothingElse(string value, string message) => AssertMessage(message, v =>
        {
            v.CheckRequired("T", value);
            v.CheckLength("T", value, 2, 4);
            v.CheckPattern("T", value, "[a-z]");
        });

    [Fact]
    public void RequiredValue_Reports()
    {
        AssertMessage("N is required, but is not set.", v => v.CheckRequired("N", (int?)null));
        AssertMessage(null, v => v.CheckRequired("N", (int?)0));
        AssertMessage("J is required, but is not set.", v => v.CheckRequired("J", (JsonElement?)JsonDocument.Parse("null").RootElement));
    }

    [Fact]
    public void RequiredList_Reports()
    {
        AssertMessage("L is required, but has no elements.", v => v.CheckRequired("L", Array.Empty<string>()));
        AssertMessage("M is required, but has no entries.", v => v.CheckRequired("M", new Dictionary<string, string>()));
        AssertMessage(null, v => v.CheckRequired("L", ["x"]));
    }

    [Theory]
    [InlineData(0L, "PageSize is 0, but must be from 1 to 50.")]
    [InlineData(51L, "PageSize is 51, but must be from 1 to 50.")]
    [InlineData(1L, null)]
    [InlineData(50L, null)]
    [InlineData(null, null)]
    public void Range_Reports(long? value, string? message) => AssertMessage(message, v => v.CheckRange("PageSize", value, 1, 50));

    [Fact]
    public void OneSidedRange_SaysSo()
    {
        AssertMessage("A is 0, but must be at least 1.", v => v.CheckRange("A", 0L, 1, long.MaxValue));
        AssertMessage("A is 9, but must be at most 5.", v => v.CheckRange("A", 9L, long.MinValue, 5));
        AssertMessage("A is 0.5, but must be at least 0.75.", v => v.CheckRange("A", 0.5, 0.75, double.MaxValue));
        AssertMessage("A is NaN, but must be from 0 to 1.", v => v.CheckRange("A", double.NaN, 0, 1));
    }

    [Theory]
    [InlineData("ab", "T has 2 characters, but must have from 3 to 5.")]
    [InlineData("abcdef", "T has 6 characters, but must have from 3 to 5.")]
    [InlineData("abc", null)]
    [InlineData(null, null)]
    public void Length_Reports(string? value, string? message) => AssertMessage(message, v => v.CheckLength("T", value, 3, 5));

    [Fact]
    public void Count_Reports()
    {
        AssertMessage("L has 3 elements, but must have at most 2.", v => v.CheckCount("L", [1, 2, 3], 0, 2));
        AssertMessage("M has 0 entries, but must have at least 1.", v => v.CheckCount("M", new Dictionary<string, int>(), 1, int.MaxValue));
        AssertMessage(null, v => v.CheckCount("L", (IReadOnlyList<int>?)null, 1, 2));
    }

    [Theory]
    [InlineData("abc1", "P does not match the pattern [a-z]+.")]
    [InlineData("abc", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Pattern_MustMatchTheWholeText(string? value, string? message) =>
        AssertMessage(message, v => v.CheckPattern("P", value, "[a-z]+"));

    [Fact]
    public void PatternThatTakesTooLong_IsNoViolation() =>
        AssertMessage(null, v => v.CheckPattern("P", new string('a', 40) + "!", "^(a+)+$"));

    [Fact]
    public void NestedObjects_AreNamedByTheirPath()
    {
        var violations = new DelegateRequest(validate: v =>
        {
            v.CheckModel(
                "Face",
                new Face
                {
                    Name = "n",
                    Inner = new Face { Score = 101 },
                }
            );
            v.CheckModels("Faces", [new Face { Name = "n" }, new Face()]);
            v.CheckModels("Map", new Dictionary<string, Face> { ["k"] = new() });
            v.CheckRequired("Last", (string?)null);
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
            v.CheckRequired("Token", (string?)null);
            v.CheckRange("PageSize", 51, 1, 50);
        });

        var exception = await Assert.ThrowsAsync<ApiValidationException>(() => TestService.SendAsync(handler, request));

        Assert.Equal(
            "The FindFaces request was not sent: Token is required, but is not set. PageSize is 51, but must be from 1 to 50.",
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

        await TestService.SendAsync(handler, new DelegateRequest(validate: v => v.CheckRequired("Token", (string?)null)), options: options);

        Assert.Single(handler.Requests);
    }

    [Fact]
    public void Messages_HoldNoTextThatWasGiven()
    {
        var violations = new DelegateRequest(validate: v =>
        {
            v.CheckLength("A", "hush-hush", 1, 2);
            v.CheckPattern("B", "hush-hush", "[0-9]+");
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
