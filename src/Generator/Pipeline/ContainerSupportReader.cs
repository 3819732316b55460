using FaceSearchToolkit.Generator.Planning;

namespace FaceSearchToolkit.Generator.Pipeline;

/// <summary>Finds Microsoft.Extensions.Http and what goes with it among the references.</summary>
internal static class ContainerSupportReader
{
    private const string Injection = "Microsoft.Extensions.DependencyInjection.";

    private static readonly string[] Needed =
    [
        Injection + "HttpClientFactoryServiceCollectionExtensions",
        Injection + "HttpClientBuilderExtensions",
        Injection + "OptionsServiceCollectionExtensions",
        Injection + "ServiceCollectionServiceExtensions",
        Injection + "Extensions.ServiceCollectionDescriptorExtensions",
        "Microsoft.Extensions.Http.HttpClientFactoryOptions",
        "Microsoft.Extensions.Logging.ILoggerFactory",
        "Microsoft.Extensions.Logging.LoggerMessage",
        "Microsoft.Extensions.Options.OptionsBuilder`1",
        "Microsoft.Extensions.Options.IValidateOptions`1",
        "Microsoft.Extensions.Configuration.IConfiguration",
        "System.Net.Http.IHttpClientFactory",
    ];

    private static readonly string[] Resilience =
    [
        Injection + "ResilienceHttpClientBuilderExtensions",
        "System.Net.Http.HttpResilienceHttpRequestMessageExtensions",
        "Polly.RetryResiliencePipelineBuilderExtensions",
        "Polly.TimeoutResiliencePipelineBuilderExtensions",
    ];

    /// <param name="has">Whether the name means exactly one type that the project's code can use.</param>
    public static ContainerSupport? Read(Func<string, bool> has) =>
        Array.TrueForAll(Needed, name => has(name))
            ? new ContainerSupport(
                has(Injection + "ServiceProviderKeyedServiceExtensions"),
                has("Microsoft.Extensions.Options.IStartupValidator") && has(Injection + "OptionsBuilderExtensions"),
                Array.TrueForAll(Resilience, name => has(name))
            )
            : null;
}
