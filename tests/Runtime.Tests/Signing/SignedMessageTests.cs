using System.Runtime.CompilerServices;
using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Signing;

/// <summary>Whole messages, against the signature that the description gives for what was sent.</summary>
public sealed class SignedMessageTests
{
    private static readonly ApiOperation Get = TestService.Operation("GET", ApiStyle.Roa, "/x");

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(40)]
    public async Task HeadersOfAnyNumber_AreSignedInTheirOrder(int count)
    {
        var sent = await SendAsync(Get, writer =>
        {
            for (var i = count; i > 0; i--)
            {
                writer.GetWriter(ApiLocation.Header).Member($"x-acs-meta-{i}", $"{i}");
            }
        });

        Assert.Equal(count, sent.Headers.Count(header => header.Key.StartsWith("x-acs-meta", StringComparison.Ordinal)));
        Assert.Equal(PlainSignature.Of(sent), Authorization(sent));
    }

    [Theory]
    [InlineData("x-acs-meta")]
    [InlineData("X-Acs-Meta")]
    [InlineData("x-Acs-meta")]
    [InlineData("x-acs-metA")]
    public async Task NameInAnyCase_IsSignedInLowerCase(string name)
    {
        var sent = await SendAsync(Get, writer => writer.GetWriter(ApiLocation.Header).Member(name, "m"));

        Assert.Contains(";x-acs-meta;", Authorization(sent), StringComparison.Ordinal);
        Assert.Equal(PlainSignature.Of(sent), Authorization(sent));
    }

    [Theory]
    [InlineData("b", "a")]
    [InlineData("a", "a")]
    [InlineData("a", "b", "ab", "")]
    public async Task ValuesOfOneName_AreSignedInTheirOrder(params string[] values)
    {
        var sent = await SendAsync(Get, change: request =>
        {
            request.Headers.Add("x-acs-meta", values);
            request.Headers.Add("x-acs-z", "z");
        });

        Assert.Equal(PlainSignature.Of(sent), Authorization(sent));
    }

    [Fact]
    public async Task HostHeader_IsSignedInsteadOfTheAddress()
    {
        var sent = await SendAsync(Get, change: request => request.Headers.Host = "front.example.com");

        Assert.Equal(PlainSignature.Of(sent, "front.example.com"), Authorization(sent));
    }

    [Theory]
    [InlineData(700)]
    [InlineData(1_024)]
    [InlineData(3_000)]
    [InlineData(40_000)]
    public async Task LongRequest_IsSignedAsAWhole(int length)
    {
        var sent = await SendAsync(Get, writer => writer.GetWriter(ApiLocation.Query).Member("A", new string('x', length)));

        Assert.Equal(PlainSignature.Of(sent), Authorization(sent));
    }

    [Theory]
    [InlineData("s", 1)]
    [InlineData("s", 84)]
    [InlineData("s", 85)]
    [InlineData("s", 300)]
    [InlineData("é", 200)]
    public async Task SecretOfAnyLength_IsTheKey(string part, int count)
    {
        var secret = string.Concat(Enumerable.Repeat(part, count));
        var sent = await SendAsync(Get, credential: new AccessKeyCredential("id-2", secret));

        Assert.Equal(PlainSignature.Of(sent, id: "id-2", secret: secret), Authorization(sent));
    }

    [Fact]
    public async Task NoNonce_IsRefused()
    {
        var options = TestService.Options(Steps.Handler(Steps.Good));
        options.NonceFactory = () => null!;

        Assert.Contains(
            "NonceFactory",
            (
                await Assert.ThrowsAsync<InvalidOperationException>(() =>
                    TestService.SendAsync(Steps.Handler(Steps.Good), options: options)
                )
            ).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("POST", "/", "?SignatureType=BEARERTOKEN")]
    [InlineData("GET", "/y?Z=1", "?Z=1")]
    public async Task BearerToken_LeavesAChangedAddressAlone(string method, string address, string query)
    {
        var sent = await SendAsync(
            TestService.Operation(method),
            change: request =>
            {
                if (address != "/")
                {
                    request.RequestUri = new Uri($"https://{TestService.Host}{address}");
                }
            },
            credential: new BearerTokenCredential("bearer-1")
        );

        Assert.Equal(query, sent.RequestUri!.Query);
    }

    [Fact]
    public async Task BearerTokenOfARepeatedMessage_StandsOnceInTheAddress()
    {
        var stub = Steps.Handler(Steps.Good);
        using var invoker = new HttpMessageInvoker(
            new RepeatingHandler(3) { InnerHandler = new ApiSigningHandler { InnerHandler = stub } }
        );
        using var call = TestService.Call(TestService.Options(stub, new BearerTokenCredential("bearer-1")));
        await invoker.SendAsync(call.CreateMessage(), TestContext.Current.CancellationToken);

        Assert.Equal("?SignatureType=BEARERTOKEN", stub.Requests[2].RequestUri!.Query);
        Assert.Equal("bearer-1", stub.Requests[2].Headers.GetValues("x-acs-bearer-token").Single());
    }

    [Fact]
    public void SignedValue_IsHeldNoLonger()
    {
        var headers = new SignedHeaders();
        var value = AddSecret(headers);
        headers.Clear();
        GC.Collect();

        Assert.False(value.IsAlive);
        GC.KeepAlive(headers);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference AddSecret(SignedHeaders headers)
    {
        var secret = new string('s', 30);
        headers.Add("x-acs-security-token", secret);
        return new WeakReference(secret);
    }

    private static async Task<HttpRequestMessage> SendAsync(
        ApiOperation operation,
        Action<ApiRequestWriter>? write = null,
        Action<HttpRequestMessage>? change = null,
        ApiCredential? credential = null
    )
    {
        var handler = Steps.Handler(Steps.Good);
        var options = TestService.Options(handler, credential);
        if (change is not null)
        {
            options.HandlerFactories.Add(() => new SeeingHandler(change));
        }

        await TestService.SendAsync(handler, new DelegateRequest(write), operation, options);
        return handler.Requests.Single();
    }

    private static string Authorization(HttpRequestMessage request) => request.Headers.GetValues("Authorization").Single();
}
