using FaceSearchToolkit.Spec.Json;
using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests.Json;

/// <summary>What RFC 8259 rejects, why, and where.</summary>
public sealed class JsonRejectTests
{
    public static TheoryData<string, JsonErrorKind> Texts { get; } =
        new()
        {
            { "[||]", JsonErrorKind.Empty },
            { "[||] \n", JsonErrorKind.Empty },
            { "[1[||]", JsonErrorKind.UnexpectedEnd },
            { "[1,[||]", JsonErrorKind.UnexpectedEnd },
            { "{[||]", JsonErrorKind.UnexpectedEnd },
            { "{\"a\"[||]", JsonErrorKind.UnexpectedEnd },
            { "{\"a\":[||]", JsonErrorKind.UnexpectedEnd },
            { "{\"a\":1[||]", JsonErrorKind.UnexpectedEnd },
            { "{\"a\":1,[||]", JsonErrorKind.UnexpectedEnd },
            { "[|]|]", JsonErrorKind.UnexpectedCharacter },
            { "[1[|}|]", JsonErrorKind.UnexpectedCharacter },
            { "{\"a\":1[|]|]", JsonErrorKind.UnexpectedCharacter },
            { "[[|,|]1]", JsonErrorKind.UnexpectedCharacter },
            { "[1,[|,|]2]", JsonErrorKind.UnexpectedCharacter },
            { "{\"a\":[|}|]", JsonErrorKind.UnexpectedCharacter },
            { "[[|'|]a']", JsonErrorKind.UnexpectedCharacter },
            { "[1[|:|]2]", JsonErrorKind.UnexpectedCharacter },
            { "[[|😀|]]", JsonErrorKind.UnexpectedCharacter },
            { "[[|\uD83D|]]", JsonErrorKind.UnexpectedCharacter },
            { "[[|\uD83D|]", JsonErrorKind.UnexpectedCharacter },
            { "[[|_|]a]", JsonErrorKind.UnexpectedCharacter },
            { "[1 [|/|]2]", JsonErrorKind.UnexpectedCharacter },
            { "[[|*|]]", JsonErrorKind.UnexpectedCharacter },
            { "[|\u00A0|]1", JsonErrorKind.UnexpectedCharacter },
            { "[|\uFEFF|]1", JsonErrorKind.UnexpectedCharacter },
            { "[|\0|]", JsonErrorKind.UnexpectedCharacter },
            { "[|/|]", JsonErrorKind.UnexpectedCharacter },
            { "[[|True|]]", JsonErrorKind.UnknownWord },
            { "[[|tru|]]", JsonErrorKind.UnknownWord },
            { "[[|nulll|]]", JsonErrorKind.UnknownWord },
            { "[[|true_|]]", JsonErrorKind.UnknownWord },
            { "[[|été|]]", JsonErrorKind.UnknownWord },
            { "[|NaN|]", JsonErrorKind.UnknownWord },
            { "[[|undefined|]]", JsonErrorKind.UnknownWord },
            { "[1 [|2|]]", JsonErrorKind.MissingComma },
            { "{\"a\":1 [|\"|]b\":2}", JsonErrorKind.MissingComma },
            { "[1 [|-|]2]", JsonErrorKind.MissingComma },
            { "[1 [|t|]rue]", JsonErrorKind.MissingComma },
            { "[1 [|[|]2]]", JsonErrorKind.MissingComma },
            { "[1 [|.|]5]", JsonErrorKind.UnexpectedCharacter },
            { "[{}[|{|]}]", JsonErrorKind.MissingComma },
            { "{\"a\"[|,|]1}", JsonErrorKind.MissingColon },
            { "{\"a\" [|1|]}", JsonErrorKind.MissingColon },
            { "{[|a|]:1}", JsonErrorKind.MissingName },
            { "{[|1|]:1}", JsonErrorKind.MissingName },
            { "{[|,|]}", JsonErrorKind.MissingName },
            { "[1[|,|]]", JsonErrorKind.TrailingComma },
            { "{\"a\":1[|,|] }", JsonErrorKind.TrailingComma },
            { "[1 [|/* x */|]]", JsonErrorKind.Comment },
            { "[|// x|]\n1", JsonErrorKind.Comment },
            { "1 [|// x|]", JsonErrorKind.Comment },
            { "1 [|/* x|]", JsonErrorKind.Comment },
            { "[|\"abc|]", JsonErrorKind.UnclosedString },
            { "[|\"abc\\|]", JsonErrorKind.UnclosedString },
            { "[|\"abc\\\"|]", JsonErrorKind.UnclosedString },
            { "[|\"\\u12|]", JsonErrorKind.UnclosedString },
            { "\"a[|\n|]\"", JsonErrorKind.ControlCharacter },
            { "\"a[|\t|]\"", JsonErrorKind.ControlCharacter },
            { "\"[|\0|]\"", JsonErrorKind.ControlCharacter },
            { "\"[|\\x|]\"", JsonErrorKind.BadEscape },
            { "\"[|\\ |]\"", JsonErrorKind.BadEscape },
            { "\"[|\\U|]0041\"", JsonErrorKind.BadEscape },
            { "\"[|\\u00|]G0\"", JsonErrorKind.BadEscape },
            { "\"[|\\u|]G000\"", JsonErrorKind.BadEscape },
            { "\"[|\\u000|]G\"", JsonErrorKind.BadEscape },
            { "[[|01|]]", JsonErrorKind.BadNumber },
            { "[[|-|]]", JsonErrorKind.BadNumber },
            { "[[|+1|]]", JsonErrorKind.BadNumber },
            { "[[|.5|]]", JsonErrorKind.BadNumber },
            { "[[|1.|]]", JsonErrorKind.BadNumber },
            { "[[|1e|]]", JsonErrorKind.BadNumber },
            { "[[|1e+|]]", JsonErrorKind.BadNumber },
            { "[[|-01|]]", JsonErrorKind.BadNumber },
            { "[[|0x1F|]]", JsonErrorKind.BadNumber },
            { "[[|1.2.3|]]", JsonErrorKind.BadNumber },
            { "[[|1_000|]]", JsonErrorKind.BadNumber },
            { "[[|1a|]]", JsonErrorKind.BadNumber },
            { "[[|1Z|]]", JsonErrorKind.BadNumber },
            { "[[|1e1x|]]", JsonErrorKind.BadNumber },
            { "[[|1e-|]]", JsonErrorKind.BadNumber },
            { "[[|1.e5|]]", JsonErrorKind.BadNumber },
            { "[[|-.5|]]", JsonErrorKind.BadNumber },
            { "[[|--1|]]", JsonErrorKind.BadNumber },
            { "[[|00|]]", JsonErrorKind.BadNumber },
            { "[[|-Infinity|]]", JsonErrorKind.BadNumber },
            { "1 [|2|]", JsonErrorKind.TrailingText },
            { "{} [|}|]", JsonErrorKind.TrailingText },
            { "[][|,|]", JsonErrorKind.TrailingText },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public void InvalidText_IsToldWithItsLocation(string markup, JsonErrorKind kind)
    {
        var marked = Marked.Parse(markup);

        var document = JsonText.Parse(marked.Text, JsonSyntax.Strict, TestContext.Current.CancellationToken);

        Assert.Equal(new JsonError(kind, marked.Start, marked.Length), document.Error);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("{", "{")]
    [InlineData("[1,2", "[1,2")]
    [InlineData("[1,?]", "[1,")]
    [InlineData("{\"a\":1,\"b\"", "{\"a\":1,\"b\"")]
    [InlineData("{\"a\":{\"b\":", "{\"a\":{\"b\":")]
    public void TextBeforeAnError_CanBeRead(string text, string expected) => Assert.Equal(expected, Read(text).RawText);

    [Fact]
    public void NameWithoutAValue_IsLeftOutBeforeAnError()
    {
        var root = Read("""{"a":1,"b":{"c":[],"d":""");

        Assert.Equal(["a", "b"], NamesIn(root));
        Assert.True(root.TryGetProperty("b", out var inner));
        Assert.Equal(["c"], NamesIn(inner));
    }

    private static JsonValue Read(string text) => JsonText.Parse(text, JsonSyntax.Strict, TestContext.Current.CancellationToken).Root;

    private static List<string> NamesIn(JsonValue value)
    {
        var names = new List<string>();
        foreach (var property in value.Properties)
        {
            names.Add(property.Name);
        }

        return names;
    }

    [Fact]
    public void CommentWithoutEnd_IsToldWhereCommentsAreAllowed()
    {
        var marked = Marked.Parse("{} [|/* *|]");

        Assert.Equal(
            new JsonError(JsonErrorKind.UnclosedComment, marked.Start, marked.Length),
            JsonText.Parse(marked.Text, JsonSyntax.Relaxed, TestContext.Current.CancellationToken).Error
        );
    }

    [Theory]
    [InlineData(513)]
    [InlineData(100_000)]
    public void NestingBeyondTheLimit_IsToldAtTheBracketThatIsTooMuch(int depth)
    {
        var text = string.Concat(Enumerable.Repeat("{\"a\":", depth));

        Assert.Equal(
            new JsonError(JsonErrorKind.TooDeep, 512 * 5, 1),
            JsonText.Parse(text, JsonSyntax.Strict, TestContext.Current.CancellationToken).Error
        );
    }

    [Fact]
    public void CancelledReading_Stops()
    {
        Assert.Throws<OperationCanceledException>(() => JsonText.Parse("[1]", JsonSyntax.Strict, new CancellationToken(canceled: true)));
    }
}
