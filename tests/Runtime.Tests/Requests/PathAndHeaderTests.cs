using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Requests;

public sealed class PathAndHeaderTests
{
    [Theory]
    [InlineData("/clusters/{id}/nodes", "a/b", "/clusters/a%2Fb/nodes")]
    [InlineData("/clusters/{id}", "ä *+~", "/clusters/%C3%A4%20%2A%2B~")]
    [InlineData("/apps/[id]", "x", "/apps/x")]
    [InlineData("/apps/v-{id}.json", "1", "/apps/v-1.json")]
    [InlineData("/apps/{id}", "...", "/apps/...")]
    [InlineData("apps/{id}", "x", "/apps/x")]
    [InlineData("/plain", "x", "/plain")]
    [InlineData("/a b/中/%2F/*{id}", "1", "/a%20b/%E4%B8%AD/%2F/*1")]
    public void Place_TakesTheEncodedValue(string template, string value, string path) =>
        Assert.Equal(path, Prepare(w => w.GetWriter(ApiLocation.Path).Member("id", value), template).Path);

    [Fact]
    public void QueryInThePath_JoinsTheQuery()
    {
        var prepared = Prepare(w => w.GetWriter(ApiLocation.Query).Member("b", "1"), "/x?z=2&a");

        Assert.Equal(("/x", "a=&b=1&z=2"), (prepared.Path, prepared.Query));
    }

    [Fact]
    public void Number_IsTakenAsText() =>
        Assert.Equal("/x/12", Prepare(w => w.GetWriter(ApiLocation.Path).Member("id", 12), "/x/{id}").Path);

    [Theory]
    [InlineData("/a/{id}/b", ".")]
    [InlineData("/a/{id}/b", "..")]
    [InlineData("/a/.{id}", ".")]
    public void DotValue_IsRefused(string template, string value) =>
        Assert.Contains(
            "elsewhere",
            Assert.Throws<ArgumentException>(() => Prepare(w => w.GetWriter(ApiLocation.Path).Member("id", value), template)).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void MissingValue_IsRefused(string? value) =>
        Assert.Contains(
            "\"id\"",
            Assert.Throws<ArgumentException>(() => Prepare(w => w.GetWriter(ApiLocation.Path).Member("id", value), "/a/{id}")).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Header_IsTextOrJson()
    {
        var headers = Prepare(
            w =>
            {
                w.GetWriter(ApiLocation.Header).Member("x-text", "a b");
                w.GetWriter(ApiLocation.Header).Member("x-number", 5);
                w.GetWriter(ApiLocation.Header).Member("x-flag", true);
                w.GetWriter(ApiLocation.Header).List("x-list", ["a", "b"]);
                w.GetWriter(ApiLocation.Header).Member("x-object", new Face { Name = "n" });
                w.GetWriter(ApiLocation.Header).Member("x-none", (string?)null);
            },
            "/a"
        ).Headers;

        Assert.Equal(
            ["x-text: a b", "x-number: 5", "x-flag: true", "x-list: [\"a\",\"b\"]", "x-object: {\"Name\":\"n\"}"],
            headers.Select(header => $"{header.Key}: {header.Value}")
        );
    }

    [Fact]
    public void RpcHeader_IsNotSent() =>
        Assert.Empty(TestService.Prepare(w => w.GetWriter(ApiLocation.Header).Member("x-text", "a")).Headers);

    [Fact]
    public void HostValue_ComesBeforeTheHost() =>
        Assert.Equal("my-project.", Prepare(w => w.GetWriter(ApiLocation.Host).Member("project", "my-project"), "/a").HostPrefix);

    [Theory]
    [InlineData("evil.example.com/")]
    [InlineData("a.b")]
    [InlineData("a@b")]
    [InlineData("")]
    public void HostValueThatIsNoLabel_IsRefused(string value) =>
        Assert.Contains(
            "\"project\"",
            Assert.Throws<ArgumentException>(() => Prepare(w => w.GetWriter(ApiLocation.Host).Member("project", value), "/a")).Message,
            StringComparison.Ordinal
        );

    private static WrittenRequest Prepare(Action<ApiRequestWriter> write, string path) =>
        TestService.Prepare(write, TestService.Operation("GET", ApiStyle.Roa, path));
}
