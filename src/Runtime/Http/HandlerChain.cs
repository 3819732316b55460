namespace FaceSearchToolkit;

/// <summary>Puts the handlers of a client in their order: repeating, the user's, signing, the connections.</summary>
internal static class HandlerChain
{
    /// <exception cref="ArgumentException">
    /// A factory of <see cref="ApiClientOptions.HandlerFactories"/> gives null or a handler in use.
    /// </exception>
    public static ApiRetryHandler Create(ApiClientOptions options, HttpClient? httpClient)
    {
        var transport = httpClient is null
            ? new TransportHandler(OwnConnections.Create(options.ConnectTimeout), options.ConnectTimeout)
            : new TransportHandler(httpClient);
        HttpMessageHandler chain = new ApiSigningHandler { InnerHandler = transport };
        foreach (var factory in options.HandlerFactories.Reverse())
        {
            var handler = factory?.Invoke();
            if (handler is null || handler.InnerHandler is not null)
            {
                chain.Dispose();
                var given = handler is null ? "null" : "a handler that is in use already; make a new one each time";
                throw new ArgumentException($"{nameof(options.HandlerFactories)} gives {given}.", nameof(options));
            }

            handler.InnerHandler = chain;
            chain = handler;
        }

        return new ApiRetryHandler(options.Retry, isOutermost: true) { InnerHandler = chain };
    }
}
