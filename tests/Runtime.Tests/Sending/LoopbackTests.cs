using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Sending;

/// <summary>Real connections that fail.</summary>
public sealed class LoopbackTests
{
    private static readonly ApiOperation Read = TestService.Operation(flags: ApiOperationFlags.Read);

    [Theory]
    [InlineData(Fault.ResetBefore)]
    [InlineData(Fault.ResetAfter)]
    [InlineData(Fault.CloseWithoutAnswer)]
    [InlineData(Fault.HalfResponse)]
    [InlineData(Fault.Busy)]
    public async Task PostThatWasSent_IsNotSentAgain(Fault fault)
    {
        using var server = new FaultyServer(_ => fault);
        using var client = Client(server);
        await Assert.ThrowsAnyAsync<Exception>(() => SendAsync(client, TestService.Rpc, 1));

        Assert.Equal(1, server.Seen(1));
    }

    [Theory]
    [InlineData(Fault.CloseWithoutAnswer)]
    [InlineData(Fault.ResetAfter)]
    public async Task PostOverAUsedConnection_IsNotSentAgain(Fault fault)
    {
        using var server = new FaultyServer(call => call == 1 ? Fault.None : fault);
        using var client = Client(server);
        await SendAsync(client, TestService.Rpc, 1);
        await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync(client, TestService.Rpc, 2));

        Assert.Equal(1, server.Seen(2));
    }

    /// <summary>.NET itself sends a request without a content again when a used connection turns out to be closed.</summary>
    [Theory]
    [InlineData(Fault.CloseWithoutAnswer)]
    [InlineData(Fault.ResetAfter)]
    public async Task WriteByGetOverAUsedConnection_IsNotSentAgain(Fault fault)
    {
        Assert.SkipWhen(TestService.IsNetStandard, ".NET Framework allows no content with GET");
        using var server = new FaultyServer(call => call == 1 ? Fault.None : fault);
        using var client = Client(server);
        var write = TestService.Operation("GET", flags: ApiOperationFlags.Write);
        await SendAsync(client, write, 1);
        await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync(client, write, 2));

        Assert.Equal(1, server.Seen(2));
    }

    [Theory]
    [InlineData(Fault.ResetBefore)]
    [InlineData(Fault.ResetAfter)]
    [InlineData(Fault.HalfResponse)]
    [InlineData(Fault.Slow)]
    [InlineData(Fault.Busy)]
    [InlineData(Fault.Throttled)]
    public async Task Read_IsSentAgain(Fault fault)
    {
        var isFirst = 1;
        using var server = new FaultyServer(_ => Interlocked.Exchange(ref isFirst, 0) == 1 ? fault : Fault.None);
        using var client = Client(server);

        Assert.Equal(5, (await SendAsync(client, Read, 1)).Int);
        Assert.Equal(2, server.Seen(1));
    }

    [Fact]
    public async Task RefusedConnection_IsTriedAgainForAnyOperation()
    {
        string address;
        using (var gone = new FaultyServer(_ => Fault.None))
        {
            address = gone.Address;
        }

        var attempts = 0;
        using var client = Client(address, options => options.HandlerFactories.Add(() => new SeeingHandler(_ => attempts++)));
        await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync(client, TestService.Rpc, 1));

        Assert.Equal(3, attempts);
    }

    private static ApiClient Client(FaultyServer server) => Client(server.Address);

    private static ApiClient Client(string address, Action<ApiClientOptions>? change = null)
    {
        var options = new ApiClientOptions
        {
            Endpoint = address,
            Credential = new AccessKeyCredential("id", "secret"),
            Retry = new ApiRetryOptions { BaseDelay = TimeSpan.FromMilliseconds(2), AttemptTimeout = TimeSpan.FromSeconds(1) },
        };
        change?.Invoke(options);
        return new ApiClient(TestService.Service, options);
    }

    private static Task<FaceResponse> SendAsync(ApiClient client, ApiOperation operation, int number) =>
        client.SendAsync<FaceResponse>(
            operation,
            new DelegateRequest(w => w.GetWriter(ApiLocation.Query).Member("N", number)),
            TestContext.Current.CancellationToken
        );
}
