using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Sending;

public sealed class MessageTests
{
    [Fact]
    public async Task Headers_AreThoseOfTheProtocol()
    {
        var request = await SendAsync(TestService.Rpc, w => w.GetWriter(ApiLocation.Query).Member("A", "1"));

        Assert.Equal(HttpMethod.Post, request.Method);
        Assert.Equal("https://face.example.com/?A=1", request.RequestUri!.OriginalString);
        Assert.Equal("2030-01-02", Header(request, "x-acs-version"));
        Assert.Equal("FindFaces", Header(request, "x-acs-action"));
        Assert.Equal("2030-01-02T03:04:05Z", Header(request, "x-acs-date"));
        Assert.Equal("nonce-1", Header(request, "x-acs-signature-nonce"));
        Assert.Equal(Hashing.OfNothing, Header(request, "x-acs-content-sha256"));
        Assert.Equal("application/json", Header(request, "Accept"));
        Assert.StartsWith("FaceSearchToolkit/", Header(request, "User-Agent"), StringComparison.Ordinal);
        Assert.StartsWith(
            "ACS3-HMAC-SHA256 Credential=id-1,"
                + "SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=",
            Header(request, "Authorization"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task TemporaryKey_SendsItsTokenSigned()
    {
        var request = await SendAsync(TestService.Rpc, credential: new StsCredential("id-4", "secret-4", "token+/="));

        Assert.Equal("id-4", Header(request, "x-acs-accesskey-id"));
        Assert.Equal("token+/=", Header(request, "x-acs-security-token"));
        Assert.Contains(
            "x-acs-accesskey-id;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-security-token;",
            Header(request, "Authorization"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task BearerToken_IsNotSigned()
    {
        var request = await SendAsync(
            TestService.Rpc,
            w => w.GetWriter(ApiLocation.Query).Member("Z", "1"),
            new BearerTokenCredential("bearer-1")
        );

        Assert.Equal("/?Z=1&SignatureType=BEARERTOKEN", request.RequestUri!.PathAndQuery);
        Assert.Equal("bearer-1", Header(request, "x-acs-bearer-token"));
        Assert.Null(Header(request, "Authorization"));
    }

    [Fact]
    public async Task BearerTokenOfAPathOperation_StandsInHeaders()
    {
        var request = await SendAsync(TestService.Operation("GET", ApiStyle.Roa, "/x"), credential: new BearerTokenCredential("bearer-1"));

        Assert.Equal("/x", request.RequestUri!.PathAndQuery);
        Assert.Equal("BEARERTOKEN", Header(request, "x-acs-signature-type"));
    }

    [Fact]
    public async Task AnonymousOperation_NeedsNoCredential()
    {
        var handler = StubHandler.Answering("{}");
        var options = TestService.Options(handler);
        options.Credential = null;
        await TestService.SendAsync(handler, operation: TestService.Operation(flags: ApiOperationFlags.Anonymous), options: options);

        Assert.Null(Header(handler.Requests[0], "Authorization"));
    }

    [Fact]
    public void MissingCredential_IsWhatTheMachineIsSetUpWith() =>
        Assert.Same(DefaultCredential.Shared, ApiClient.GetCredential(new ApiClientOptions()));

    [Theory]
    [InlineData("POST", true)]
    [InlineData("PUT", true)]
    [InlineData("PATCH", true)]
    [InlineData("GET", false)]
    [InlineData("DELETE", false)]
    public async Task Method_IsSentAsDeclared(string method, bool saysLength)
    {
        var request = await SendAsync(TestService.Operation(method, ApiStyle.Roa, "/x"));

        Assert.Equal(method, request.Method.Method);
        Assert.Equal(saysLength ? 0 : null, request.Content?.Headers.ContentLength);
        Assert.Null(request.Content?.Headers.ContentType);
    }

    [Theory]
    [InlineData("a b+c~(d)!'*")]
    [InlineData("%2e%2E/..\\?#&=")]
    [InlineData("中文\U0001F600")]
    [InlineData("http://x/../y")]
    [InlineData("...")]
    public async Task Address_GoesAsItWasSigned(string value)
    {
        var operation = TestService.Operation("GET", ApiStyle.Roa, "/a/{v}/b");
        void Write(ApiRequestWriter writer)
        {
            writer.GetWriter(ApiLocation.Path).Member("v", value);
            writer.GetWriter(ApiLocation.Query).Member(value, value);
        }

        var prepared = TestService.Prepare(Write, operation);
        var request = await SendAsync(operation, Write);

        Assert.Equal($"{prepared.Path}?{prepared.Query}", request.RequestUri!.PathAndQuery);
        Assert.Equal($"https://face.example.com{prepared.Path}?{prepared.Query}", request.RequestUri.AbsoluteUri);
    }

    [Fact]
    public async Task OwnHeaders_AreSentAndSignedWhereTheyBeginSo()
    {
        var request = await SendAsync(TestService.Operation("GET", ApiStyle.Roa, "/x"), w =>
        {
            w.GetWriter(ApiLocation.Header).Member("x-acs-meta", "m");
            w.GetWriter(ApiLocation.Header).Member("x-other", "o");
            w.GetWriter(ApiLocation.Header).Member("X-Acs-Date", "2031-01-01T00:00:00Z");
        });

        Assert.Equal("o", Header(request, "x-other"));
        Assert.Equal("2031-01-01T00:00:00Z", Header(request, "x-acs-date"));
        Assert.Contains(";x-acs-meta;", Header(request, "Authorization"), StringComparison.Ordinal);
        Assert.DoesNotContain("x-other", Header(request, "Authorization"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\r\nx-evil: 1")]
    [InlineData("a\nb")]
    [InlineData("ä")]
    [InlineData("a\0")]
    [InlineData("a\u001f")]
    [InlineData("a\u007f")]
    public async Task HeaderValueThatCannotBeSent_IsRefusedWithoutShowingIt(string value)
    {
        var exception = await Assert.ThrowsAsync<ArgumentException>(() =>
            SendAsync(TestService.Operation("GET", ApiStyle.Roa, "/x"), w => w.GetWriter(ApiLocation.Header).Member("x-text", value))
        );

        Assert.Contains("\"x-text\"", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(value, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\nab", 1)]
    [InlineData("a\tb\n", 4)]
    public async Task HeaderValueThatCannotBeSent_IsRefusedWithThePlace(string value, int position)
    {
        var exception = await Assert.ThrowsAsync<ArgumentException>(() =>
            SendAsync(TestService.Operation("GET", ApiStyle.Roa, "/x"), w => w.GetWriter(ApiLocation.Header).Member("x-text", value))
        );

        Assert.Contains($"at position {position} ", exception.Message, StringComparison.Ordinal);
        Assert.Contains("only ASCII without line breaks", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\tb", "a\tb")]
    [InlineData("a b~!", "a b~!")]
    [InlineData(" \ta ", "a")]
    [InlineData("", "")]
    public async Task HeaderValue_IsSentWithoutTheSpaceAround(string value, string sent)
    {
        var request = await SendAsync(TestService.Operation("GET", ApiStyle.Roa, "/x"), w =>
            w.GetWriter(ApiLocation.Header).Member("x-text", value)
        );

        Assert.Equal(sent, Header(request, "x-text"));
    }

    [Theory]
    [InlineData("x text")]
    [InlineData("x:text")]
    [InlineData("x\u007f")]
    [InlineData("x\u001f")]
    [InlineData("xä")]
    [InlineData("(")]
    [InlineData("x\"")]
    [InlineData("x/{y}")]
    [InlineData("")]
    public async Task HeaderNameThatCannotBeSent_IsRefused(string name)
    {
        var exception = await Assert.ThrowsAsync<ArgumentException>(() =>
            SendAsync(TestService.Operation("GET", ApiStyle.Roa, "/x"), w => w.GetWriter(ApiLocation.Header).Member(name, "v"))
        );

        Assert.Contains($"\"{name}\" cannot be", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x-text")]
    [InlineData("!#$%&'*+-.^_`|~0aZ")]
    public async Task HeaderName_MayHaveAllThatHttpAllows(string name)
    {
        var request = await SendAsync(TestService.Operation("GET", ApiStyle.Roa, "/x"), w =>
            w.GetWriter(ApiLocation.Header).Member(name, "v")
        );

        Assert.Equal("v", Header(request, name));
    }

    [Fact]
    public async Task SecretWithOtherLetters_IsFine() =>
        Assert.NotNull(Header(await SendAsync(TestService.Rpc, credential: new AccessKeyCredential("id", "sécrét")), "Authorization"));

    [Fact]
    public async Task HostValue_IsSignedAndSent()
    {
        var request = await SendAsync(TestService.Operation("GET", ApiStyle.Roa, "/x"), w =>
            w.GetWriter(ApiLocation.Host).Member("p", "mine")
        );

        Assert.Equal("mine.face.example.com", request.RequestUri!.Host);
        Assert.Contains("SignedHeaders=host;", Header(request, "Authorization"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_IsSentWithItsHash()
    {
        var handler = StubHandler.Answering("{}");
        await TestService.SendAsync(
            handler,
            new DelegateRequest(w => w.GetWriter(ApiLocation.Form).Member("A", "1")),
            TestService.Operation(requestBody: ApiBodyKind.Form)
        );

        Assert.Equal("A=1"u8.ToArray(), handler.Bodies[0]);
        Assert.Equal("application/x-www-form-urlencoded", handler.Requests[0].Content!.Headers.ContentType!.ToString());
        Assert.Equal(Hashing.Sha256("A=1"u8), Header(handler.Requests[0], "x-acs-content-sha256"));
        Assert.Contains("SignedHeaders=content-type;host;", Header(handler.Requests[0], "Authorization"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task UserAgent_EndsWithTheUsers()
    {
        var handler = StubHandler.Answering("{}");
        var options = TestService.Options(handler);
        options.UserAgent = "my-app/1.0";
        await TestService.SendAsync(handler, options: options);

        Assert.EndsWith(" my-app/1.0", Header(handler.Requests[0], "User-Agent"), StringComparison.Ordinal);
    }

    private static async Task<HttpRequestMessage> SendAsync(
        ApiOperation operation,
        Action<ApiRequestWriter>? write = null,
        ApiCredential? credential = null
    )
    {
        var handler = StubHandler.Answering("{}");
        await TestService.SendAsync(handler, new DelegateRequest(write), operation, TestService.Options(handler, credential));
        return handler.Requests.Single();
    }

    private static string? Header(HttpRequestMessage request, string name) =>
        request.Headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;
}
