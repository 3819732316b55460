using FaceSearchToolkit.Generator.Planning;
using FaceSearchToolkit.Generator.Text;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>
/// What the registration logs: a line for each attempt, as the messages of LoggerMessage, without addresses, values or headers. The
/// delegates are written out, since one generator does not see another's code.
/// </summary>
internal static class ServicesLogEmitter
{
    private const string Injection = "global::Microsoft.Extensions.DependencyInjection.";
    private const string Logging = "global::Microsoft.Extensions.Logging.";

    /// <summary>The handlers that stand innermost: the log sees each attempt, and the signature is made last.</summary>
    public static void EmitInnermost(SourceWriter writer)
    {
        const string options = "global::Microsoft.Extensions.Http.HttpClientFactoryOptions";
        writer.Lines(
            $$"""
            {{Injection}}OptionsServiceCollectionExtensions.PostConfigure<{{options}}>(services, name, factory =>
                factory.HttpMessageHandlerBuilderActions.Add(handlers =>
                {
                    handlers.AdditionalHandlers.Add(new AttemptLog(handlers.Services));
                    handlers.AdditionalHandlers.Add(new {{RuntimeTypes.FormatType("ApiSigningHandler")}}());
                }));
            """
        );
    }

    public static void Emit(SourceWriter writer, EmitSettings settings)
    {
        const string logger = Logging + "ILogger";
        const string error = "global::System.Exception?";
        const string message = "global::System.Net.Http.HttpRequestMessage";
        const string response = "global::System.Threading.Tasks.Task<global::System.Net.Http.HttpResponseMessage>";
        const string token = "global::System.Threading.CancellationToken";
        const string provider = Injection + "ServiceProviderServiceExtensions.";
        const string answer = "string, int, double, string?";
        const string answerValues = "(int)response.StatusCode, watch.Elapsed.TotalMilliseconds, requestId";
        var answered = Define(
            answer,
            "Debug",
            "1, \"AttemptAnswered\"",
            "{Operation} answered {StatusCode} after {ElapsedMilliseconds:0.0} ms, request {RequestId}."
        );
        var refused = Define(
            answer,
            "Warning",
            "2, \"AttemptRefused\"",
            "{Operation} was refused with {StatusCode} after {ElapsedMilliseconds:0.0} ms, request {RequestId}."
        );
        var failed = Define(
            "string, double, string",
            "Warning",
            "3, \"AttemptFailed\"",
            "{Operation} failed after {ElapsedMilliseconds:0.0} ms: {ErrorType}."
        );
        var category = CSharpLiteral.Create("FaceSearchToolkit." + settings.Client);
        writer.Line();
        writer.Lines(
            $$"""
            private sealed class AttemptLog : global::System.Net.Http.DelegatingHandler
            {
                private static readonly global::System.Action<{{logger}}, {{answer}}, {{error}}> Answered =
                    {{answered}};

                private static readonly global::System.Action<{{logger}}, {{answer}}, {{error}}> Refused =
                    {{refused}};

                private static readonly global::System.Action<{{logger}}, string, double, string, {{error}}> Failed =
                    {{failed}};

                private readonly {{logger}}? _logger;

                internal AttemptLog(global::System.IServiceProvider provider)
                {
                    _logger = {{provider}}GetService<{{logger}}Factory>(provider)?.CreateLogger({{category}});
                }

                protected override {{response}} SendAsync({{message}} request, {{token}} cancellationToken) =>
                    _logger != null && _logger.IsEnabled({{Logging}}LogLevel.Warning) && {{RuntimeTypes.FormatType(
                "ApiOperation"
            )}}.FromMessage(request) is { } operation
                        ? SendAsync(_logger, operation.Name, request, cancellationToken)
                        : base.SendAsync(request, cancellationToken);

                private async {{response}} SendAsync({{logger}} logger, string operation, {{message}} request, {{token}} cancellationToken)
                {
                    var watch = global::System.Diagnostics.Stopwatch.StartNew();
                    try
                    {
                        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
                        var requestId = response.Headers.TryGetValues("x-acs-request-id", out var ids) ? string.Join(", ", ids) : null;
                        ((int)response.StatusCode < 400 ? Answered : Refused)(logger, operation, {{answerValues}}, null);
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

    /// <summary>A delegate that logs: the types of its values, the level, the event's number and name, and the message.</summary>
    private static string Define(string values, string level, string eventId, string message) =>
        $"{Logging}LoggerMessage.Define<{values}>({Logging}LogLevel.{level}, new {Logging}EventId({eventId}), \"{message}\")";
}
