using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Cli.Specs;

namespace FaceSearchToolkit.Cli.Tests.Specs;

public sealed class MetadataResponseTests
{
    private static readonly Uri Address = new("https://example.com/api-docs.json");

    [Theory]
    [InlineData("""{"info":{"product":"ICE","version":"2020-11-09"},"apis":{}}""")]
    [InlineData("""{"info":{"product":"ice","version":"2020-11-09"},"apis":{"A":{}}}""")]
    public void Document_IsTheOneThatWasAskedFor(string text) => Assert.True(Read(text).TryGetProperty("apis", out _));

    [Theory]
    [InlineData("", "is not JSON, from line 1, column 1 on; nothing was written. It begins: ")]
    [InlineData("<html>\n<body>", "is not JSON, from line 1, column 1 on; nothing was written. It begins: <html> <body>")]
    [InlineData("{\n  \"info\": oops", "is not JSON, from line 2, column 11 on; nothing was written. It begins: {   \"info\": oops")]
    [InlineData("{} // comment", "is not JSON, from line 1, column 4 on")]
    [InlineData("[]", "is not an API metadata document: it has no info.product and apis; nothing was written. It begins: []")]
    [InlineData("""{"apis":{}}""", "is not an API metadata document")]
    [InlineData("""{"info":{"product":"ICE"},"apis":[]}""", "is not an API metadata document")]
    [InlineData("""{"info":{"product":5},"apis":{}}""", "is not an API metadata document")]
    [InlineData("""{"info":{"product":"Ecs","version":"1"},"apis":{}}""", "is the document of another product, Ecs; nothing was written")]
    [InlineData("""{"info":{"product":"ICE","version":"1"},"apis":{}}""", "is the document of another version, 1; nothing was written")]
    public void OtherText_IsRefusedWithItsStart(string text, string message) =>
        Assert.StartsWith($"{Address} {message}", Assert.Throws<InputException>(() => Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void LongText_IsCut()
    {
        var message = Assert.Throws<InputException>(() => Read(new string('x', 500))).Message;

        Assert.EndsWith("It begins: " + new string('x', 120), message, StringComparison.Ordinal);
    }

    private static Spec.Json.JsonValue Read(string text) =>
        MetadataResponse.Read(text, Address, "ice", "2020-11-09", TestContext.Current.CancellationToken);
}
