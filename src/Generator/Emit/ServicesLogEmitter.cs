using FaceSearchToolkit.Generator.Planning;
using FaceSearchToolkit.Generator.Text;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>
/// What the registration logs: a line for each attempt, as the messages of LoggerMessage, without addresses, values or headers. The
/// delegates are written out, since one generator does not see another's code.
/// </summary>
internal static class ServicesLogEmitter
{
    /// <summary>The handlers that stand innermost: the log sees each attempt, and the signature is made last.</summary>
    public static void EmitInnermost(SourceWriter writer) =>
        writer.Lines(
            $$"""
            global::Microsoft.Extensions.DependencyInjection.OptionsServiceCollectionExtensions.PostConfigure<global::Microsoft.Extensions.Http.HttpClientFactoryOptions>(services, name, factory =>
                factory.HttpMessageHandlerBuilderActions.Add(handlers =>
                {
                    handlers.AdditionalHandlers.Add(new AttemptLog(handlers.Services));
                    handlers.AdditionalHandlers.Add(new {{RuntimeTypes.FormatType("ApiSigningHandler")}}());
                }));
            """
        );

    public static void Emit(SourceWriter writer, EmitSettings settings)
    {
        const string logging = "global::Microsoft.Extensions.Logging.";
        const string message = "global::System.Net.Http.HttpRequestMessage";
        const string response = "global::System.Threading.Tasks.Task<global::System.Net.Http.HttpResponseMessage>";
        const string token = "global::System.Threading.CancellationToken";
        writer.Line();
        writer.Lines(
            $$"""
            private sealed class AttemptLog : global::System.Net.Http.DelegatingHandler
            {
                private static readonly global::System.Action<{{logging}}ILogger, string, int, double, string?, global::System.Exception?> Answered =
                    {{logging}}LoggerMessage.Define<string, int, double, string?>({{logging}}LogLevel.Debug, new {{logging}}EventId(1, "AttemptAnswered"), "{Operation} answered {StatusCode} after {ElapsedMilliseconds:0.0} ms, request {RequestId}.");

                private static readonly global::System.Action<{{logging}}ILogger, string, int, double, string?, global::System.Exception?> Refused =
                    {{logging}}LoggerMessage.Define<string, int, double, string?>({{logging}}LogLevel.Warning, new {{logging}}EventId(2, "AttemptRefused"), "{Operation} was refused with {StatusCode} after {ElapsedMilliseconds:0.0} ms, request {RequestId}.");

                private static readonly global::System.Action<{{logging}}ILogger, string, double, string, global::System.Exception?> Failed =
                    {{logging}}LoggerMessage.Define<string, double, string>({{logging}}LogLevel.Warning, new {{logging}}EventId(3, "AttemptFailed"), "{Operation} failed after {ElapsedMilliseconds:0.0} ms: {ErrorType}.");

                private readonly {{logging}}ILogger? _logger;

                internal AttemptLog(global::System.IServiceProvider provider)
                {
                    _logger = global::Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetService<{{logging}}ILoggerFactory>(provider)?.CreateLogger({{CSharpLiteral.Create(
                "FaceSearchToolkit." + settings.Client
            )}});
                }

                protected override {{response}} SendAsync({{message}} request, {{token}} cancellationToken) =>
                    _logger != null && _logger.IsEnabled({{logging}}LogLevel.Warning) && {{RuntimeTypes.FormatType(
                "ApiOperation"
            )}}.FromMessage(request) is { } operation
                        ? SendAsync(_logger, operation.Name, request, cancellationToken)
                        : base.SendAsync(request, cancellationToken);

                private async {{response}} SendAsync({{logging}}ILogger logger, string operation, {{message}} request, {{token}} cancellationToken)
                {
                    var watch = global::System.Diagnostics.Stopwatch.StartNew();
                    try
                    {
                        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
                        var requestId = response.Headers.TryGetValues("x-acs-request-id", out var ids) ? string.Join(", ", ids) : null;
                        ((int)response.StatusCode < 400 ? Answered : Refused)(logger, operation, (int)response.StatusCode, watch.Elapsed.TotalMilliseconds, requestId, null);
                        return response;
                    }
                    catch (global::System.Exception exception) when (!cancellationToken.IsCancellationRequested)
                    {
                        Failed(logger, operation, watch.Elapsed.TotalMilliseconds, exception.GetType().FullName ?? "", null);
                        throw;
                    }
                }
            }
            """
        );
    }
}
