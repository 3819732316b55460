using System.Text.Json;
using CsCheck;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Spec.Tests.Json;

/// <summary>
/// The kinds of text that parsers of RFC 8259 are known to differ in: what must be read, what must not, and what is left to a parser, with
/// what this one does.
/// </summary>
public sealed class JsonClassTests
{
    public static TheoryData<string, string> MustRead { get; } =
        new()
        {
            { "array with blanks and line ends", "[[ ]   ,\n\t{ } ]\r\n" },
            { "array of all kinds", "[null, 1, \"1\", {}, [], true, false]" },
            { "array that ends in a line end", "[\"a\"]\n" },
            { "number zero with exponent", "[0e+1, 0E1, 0e-0]" },
            { "number close to zero", "[-0.000000000000000000000000000000000000000000000000000000000000000000000000000001]" },
            { "number minus zero", "[-0, -0.0, -0e5]" },
            { "number after a blank", "[ 4]" },
            { "number with every part", "[-123.456e+78, 1E22, 1E-2, 1.5E+2]" },
            { "object with an empty name", "{\"\":0}" },
            { "object with one name twice", "{\"a\":\"b\",\"a\":\"c\"}" },
            { "object with one name and value twice", "{\"a\":\"b\",\"a\":\"b\"}" },
            { "object with an escaped null in a name", "{\"a\\u0000b\":0}" },
            { "object with long texts", "{\"x\":[{\"id\":\"" + new string('x', 5000) + "\"}]}" },
            { "object with line ends", "{\n\"a\": \"b\"\n}" },
            { "string with every escape", "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\"]" },
            { "string with an escaped backslash", "[\"\\\\u0000\", \"\\\\a\", \"\\\\n\"]" },
            { "string with escaped control characters", "[\"\\u0012\", \"\\u000A\", \"\\u0000\"]" },
            { "string with an escaped pair", "[\"\\uD801\\udc37\", \"\\ud83d\\ude39\\ud83d\\udc8d\", \"\\uDBFF\\uDFFF\"]" },
            {
                "string with escaped non-characters",
                "[\"\\uFFFF\", \"\\uFDD0\", \"\\uD83F\\uDFFE\", \"\\u200B\", \"\\u2064\", \"\\u00A0\"]"
            },
            { "string with non-characters", "[\"\uFFFF\", \"\uDBFF\uDFFF\", \"\uD82F\uDFFF\"]" },
            { "string with line separators", "[\"\u2028\u2029\u0085\"]" },
            { "string with the delete character", "[\"\u007F\", \"a\u007Fa\"]" },
            { "string with a comment", "[\"a/*b*/c/*d//e\"]" },
            { "string of one, two, three and four bytes", "[\"a\u00E9\u20AC\U0001D11E\"]" },
            { "lonely value", "\"asd\"" },
            { "lonely negative number", "-0.1" },
            { "lonely empty text", "\"\"" },
            { "lonely word", "false" },
            { "white space around", " \r\n\t[] \r\n\t" },
        };

    public static TheoryData<string, string> MustNotRead { get; } =
        new()
        {
            { "array without a comma", "[1 true]" },
            { "array with a colon", "[\"\": 1]" },
            { "array with a semicolon", "[1;2]" },
            { "array with a comma behind", "[\"\",]" },
            { "array with commas only", "[,]" },
            { "array with a comma first", "[,1]" },
            { "array with two commas", "[1,,2]" },
            { "array with two commas behind", "[1,,]" },
            { "array closed twice", "[\"x\"]]" },
            { "array, then a comma", "[\"\"]," },
            { "array never closed", "[\"\"" },
            { "array never closed, over lines", "[1,\n1\n,1" },
            { "array with an object never closed", "[{}" },
            { "array in an array without a comma", "[3[4]]" },
            { "array closed as an object", "[1}" },
            { "array with a star", "[*]" },
            { "array with vertical tab and form feed", "[\"a\",\v\"b\",\f1]" },
            { "array of arrays one after the other", "[][]" },
            { "array never opened", "1]" },
            { "word cut short", "[fals]" },
            { "word cut short at the end", "tru" },
            { "word in capitals", "[TRUE]" },
            { "word of another language", "[undefined]" },
            { "word joined to another", "[nulltrue]" },
            { "word not of ASCII", "[\u00E5]" },
            { "number with plus", "[+1]" },
            { "number with two pluses", "[++1234]" },
            { "number with a leading zero", "[012, -012]" },
            { "number of zeros", "[00]" },
            { "number with a dot first", "[.2e-3]" },
            { "number with minus and a dot first", "[-.123]" },
            { "number with a dot last", "[-2.]" },
            { "number with a dot before the exponent", "[0.e1, 2.e+3, 2.e-3, 2.e3]" },
            { "number with two dots", "[0.1.2]" },
            { "number with an exponent without digits", "[0.3e]" },
            { "number with an exponent of a sign", "[0.3e+]" },
            { "number with two exponents", "[1eE2]" },
            { "number with a real exponent", "[1e1.5]" },
            { "number in hexadecimal", "[0x42]" },
            { "number with a letter behind", "[1.2a-3]" },
            { "number with garbage behind", "[-1x]" },
            { "number with a blank behind minus", "[- 1]" },
            { "number of minus only", "[-]" },
            { "number of two minuses", "[--1]" },
            { "number with separators", "[1 000.0]" },
            { "number that is an expression", "[1+2]" },
            { "number in full width", "[\uFF11]" },
            { "not a number", "[NaN]" },
            { "minus not a number", "[-NaN]" },
            { "infinity", "[Infinity]" },
            { "minus infinity", "[-Infinity]" },
            { "short infinity", "[Inf]" },
            { "object with a bare name", "{a: \"b\"}" },
            { "object with a name in single quotes", "{'a':0}" },
            { "object with a number as name", "{1:1}" },
            { "object with a huge number as name", "{9999E9999:1}" },
            { "object with null as name", "{null:null,null:null}" },
            { "object with an array as name", "{[:\"x\"}" },
            { "object with an emoji as name", "{\U0001F1E8\U0001F1ED}" },
            { "object without a name", "{:\"b\"}" },
            { "object without a colon", "{\"a\" \"b\"}" },
            { "object without a value", "{\"a\":" },
            { "object with two colons", "{\"x\"::\"b\"}" },
            { "object with a comma for a colon", "{\"x\", null}" },
            { "object with a name only", "{\"a\"}" },
            { "object with a text alone", "{ \"foo\" : \"bar\", \"a\" }" },
            { "object with a comma behind", "{\"id\":0,}" },
            { "object with commas behind", "{\"id\":0,,,,,}" },
            { "object with two commas", "{\"a\":\"b\",,\"c\":\"d\"}" },
            { "object with an unknown value", "[\"x\", truth]" },
            { "object never closed", "{\"asd\":\"asd\"" },
            { "object closed as an array", "{\"a\":0]" },
            { "object closed by a comma", "{\"x\": true," },
            { "object, then another end", "{\"a\":\"b\"}#{}" },
            { "object with a comment", "{\"a\":/*comment*/\"b\"}" },
            { "object with a comment behind", "{\"a\":\"b\"}/**/" },
            { "object with an open comment behind", "{\"a\":\"b\"}/**//" },
            { "object with half a comment behind", "{\"a\":\"b\"}/" },
            { "object with a line comment behind", "{\"a\":\"b\"}//" },
            { "object with a hash comment", "{\"a\":\"b\"}\n# c" },
            { "string without quotes", "[abc]" },
            { "string in single quotes", "['abc']" },
            { "string never closed", "[\"abc" },
            { "string of one quote", "\"" },
            { "string with a line end", "[\"new\nline\"]" },
            { "string with a tab", "[\"\t\"]" },
            { "string with a control character", "[\"a\u001Fa\"]" },
            { "string with a null", "[\"a\0a\"]" },
            { "string with an unknown escape", "[\"\\a\"]" },
            { "string with a hexadecimal escape", "[\"\\x00\"]" },
            { "string with an escaped emoji", "[\"\\\U0001F300\"]" },
            { "string with an escaped tab", "[\"\\\t\"]" },
            { "string with an escaped null", "[\"\\\0\"]" },
            { "string with a capital U", "\"\\UA66D\"" },
            { "string with three digits", "[\"\\u00A\"]" },
            { "string with a letter that is no digit", "[\"\\uqqqq\"]" },
            { "string with a sign among the digits", "[\"\\u+041\"]" },
            { "string with full-width digits", "[\"\\u\uFF10\uFF10\uFF14\uFF11\"]" },
            { "string with half a pair", "[\"\\uD834\\uDd\"]" },
            { "string with a pair cut short", "[\"\\uD800\\u\"]" },
            { "string with a pair that is none", "[\"\\uD800\\u1x\"]" },
            { "string that ends in a backslash", "[\"\\\"]" },
            { "string, then garbage", "\"\"x" },
            { "escape outside of a string", "[\\u0020\"asd\"]" },
            { "escape outside of a string, then a word", "[\\n]" },
            { "nothing", "" },
            { "a blank", " " },
            { "a star", "*" },
            { "a tag", "<.>" },
            { "a word in a tag", "[<null>]" },
            { "an open bracket", "[" },
            { "an open brace", "{" },
            { "brackets and braces never closed", "[{\"\":[{\"\":" },
            { "a null outside of a string", "[\0]" },
            { "a form feed as white space", "[\f]" },
            { "a word joiner as white space", "[\u2060]" },
            { "a no-break space as white space", "[\u00A0]" },
            { "a line separator as white space", "\u2028[]" },
            { "two values", "1 1" },
            { "two objects", "{}{}" },
        };

    /// <summary>Left to the parser. This one keeps numbers as text, and strings as UTF-16 units, so nothing of it is an error.</summary>
    public static TheoryData<string, string> MayRead { get; } =
        new()
        {
            { "number beyond any double", "[1e9999, -1e9999, 123123e100000]" },
            { "number that underflows", "[123e-10000000]" },
            { "number with a huge exponent", "[0.4e00669999999999999999999999999999999999999999999999999999999999999999969999999006]" },
            { "integer beyond 64 bits", "[-237462374673276894279832749832423479823246327846, 100000000000000000000]" },
            { "escaped high surrogate alone", "[\"\\uDADA\"]" },
            { "escaped low surrogate alone", "[\"\\uDFAA\"]" },
            { "escaped surrogates the wrong way round", "[\"\\uDd1e\\uD834\"]" },
            { "escaped surrogate, then another escape", "[\"\\uD800\\n\", \"\\uD888\\u1234\", \"\\uD800\\uD800\\n\"]" },
            { "escaped surrogate alone in a name", "{\"\\uDFAA\":0}" },
            { "surrogate alone", "[\"\uD800\"]" },
            { "replacement character of a broken file", "[\"\uFFFD\"]" },
            { "nesting 500 deep", new string('[', 500) + new string(']', 500) },
        };

    [Theory]
    [MemberData(nameof(MustRead))]
    [MemberData(nameof(MayRead))]
    public void Text_IsRead(string kind, string text) =>
        Assert.True(Error(text, JsonSyntax.Strict) is null && Error(text, JsonSyntax.Relaxed) is null, kind);

    [Theory]
    [MemberData(nameof(MustNotRead))]
    public void Text_IsNotRead(string kind, string text) => Assert.True(Error(text, JsonSyntax.Strict) is not null, kind);

    [Theory]
    [InlineData("[")]
    [InlineData("{\"\":")]
    [InlineData("[{\"\":")]
    public void BracketsByTheHundredThousand_AreTold(string open) =>
        Assert.Equal(JsonErrorKind.TooDeep, Error(string.Concat(Enumerable.Repeat(open, 100_000)), JsonSyntax.Relaxed)?.Kind);

    [Theory]
    [InlineData("\uFEFF{}", true)]
    [InlineData("\uFEFF", false)]
    [InlineData("{}\uFEFF", false)]
    [InlineData("\uFEFF\uFEFF{}", false)]
    public void ByteOrderMark_IsSkippedInFilesOnly(string text, bool isRead) =>
        Assert.Equal((false, isRead), (Error(text, JsonSyntax.Strict) is null, Error(text, JsonSyntax.Relaxed) is null));

    /// <summary>The platform's parser and ours take the same texts for JSON.</summary>
    [Theory]
    [InlineData(JsonSyntax.Strict)]
    [InlineData(JsonSyntax.Relaxed)]
    public void AnyText_IsReadWhereTheBaseLibraryReadsIt(JsonSyntax syntax) =>
        Gen.OneOf(
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "\"a\"",
                "\"",
                "\\",
                "\\u00",
                "41",
                "0",
                "1",
                "-",
                ".",
                "e",
                "E+",
                "true",
                "null",
                "tru",
                " ",
                "\n",
                "\t",
                "\v",
                "//",
                "/*",
                "*/",
                "/",
                "\u007F"
            )
            .Array[0, 14]
            .Sample(
                parts =>
                {
                    var text = string.Concat(parts);
                    Assert.Equal((text, IsReadByBaseLibrary(text, syntax)), (text, Error(text, syntax) is null));
                },
                iter: LongRuns.Iterations(50_000)
            );

    private static JsonError? Error(string text, JsonSyntax syntax) =>
        JsonText.Parse(text, syntax, TestContext.Current.CancellationToken).Error;

    private static bool IsReadByBaseLibrary(string text, JsonSyntax syntax)
    {
        var isRelaxed = syntax == JsonSyntax.Relaxed;
        try
        {
            using var document = System.Text.Json.JsonDocument.Parse(
                text,
                new JsonDocumentOptions
                {
                    AllowTrailingCommas = isRelaxed,
                    CommentHandling = isRelaxed ? JsonCommentHandling.Skip : JsonCommentHandling.Disallow,
                    MaxDepth = 512,
                }
            );
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
