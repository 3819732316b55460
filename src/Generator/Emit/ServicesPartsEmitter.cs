using FaceSearchToolkit.Generator.Planning;
using FaceSearchToolkit.Generator.Text;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>
/// What the registration of a client is made of: the instance, its options, their validation, and retry by the referenced library.
/// </summary>
internal static class ServicesPartsEmitter
{
    private const string Injection = "global::Microsoft.Extensions.DependencyInjection.";
    private const string Descriptors = Injection + "Extensions.ServiceCollectionDescriptorExtensions.";
    private const string Provider = Injection + "ServiceProviderServiceExtensions.";

    public static void EmitSingletons(SourceWriter writer, ServicesUnit unit)
    {
        var (client, contract) = (unit.Settings.Client, unit.Settings.Interface);
        if (!unit.Container.HasKeyedServices)
        {
            writer.Line($"{Descriptors}TryAddSingleton(services, provider => Create(provider, name));");
            writer.Line(
                $"{Descriptors}TryAddSingleton<{contract}>(services, provider => {Provider}GetRequiredService<{client}>(provider));"
            );
            return;
        }

        const string keyed = Injection + "ServiceProviderKeyedServiceExtensions.";
        using (writer.Block("if (serviceKey is null)"))
        {
            writer.Line($"{Descriptors}TryAddSingleton(services, provider => Create(provider, name));");
            writer.Line(
                $"{Descriptors}TryAddSingleton<{contract}>(services, provider => {Provider}GetRequiredService<{client}>(provider));"
            );
        }

        using (writer.Block("else"))
        {
            writer.Line($"{Descriptors}TryAddKeyedSingleton(services, serviceKey, (provider, _) => Create(provider, name));");
            writer.Line(
                $"{Descriptors}TryAddKeyedSingleton<{contract}>(services, serviceKey, (provider, key) => {keyed}GetRequiredKeyedService<{client}>(provider, key));"
            );
        }
    }

    public static void Emit(SourceWriter writer, ServicesUnit unit)
    {
        var options = RuntimeTypes.FormatType("ApiClientOptions");
        var credential = RuntimeTypes.FormatType("ApiCredential");
        writer.Lines(
            $$"""
            private static {{unit.Settings.Client}} Create(global::System.IServiceProvider provider, string name)
            {
                var options = OptionsOf(provider, name);
            """
        );
        if (unit.Container.HasResilience)
        {
            writer.Line("    options = options.Clone();");
            writer.Line($"    options.Retry = new {RuntimeTypes.FormatType("ApiRetryOptions")} {{ MaxAttempts = 1 }};");
        }

        var keyed = unit.Container.HasKeyedServices
            ? $"serviceKey is null ? {Provider}GetService<{credential}>(provider) : {Injection}ServiceProviderKeyedServiceExtensions.GetKeyedService<{credential}>(provider, serviceKey)"
            : $"{Provider}GetService<{credential}>(provider)";
        writer.Lines(
            $$"""
                return new {{unit.Settings.Client}}(options, {{Provider}}GetRequiredService<global::System.Net.Http.IHttpClientFactory>(provider).CreateClient(name));
            }

            private static {{options}} OptionsOf(global::System.IServiceProvider provider, string name) =>
                {{Provider}}GetRequiredService<global::Microsoft.Extensions.Options.IOptionsMonitor<{{options}}>>(provider).Get(name);

            private static {{credential}}? FindCredential(global::System.IServiceProvider provider, string? serviceKey) => {{keyed}};

            private sealed class Validation : global::Microsoft.Extensions.Options.IValidateOptions<{{options}}>
            {
                private readonly string _name;

                internal Validation(string name)
                {
                    _name = name;
                }

                public global::Microsoft.Extensions.Options.ValidateOptionsResult Validate(string? name, {{options}} options)
                {
                    if (name != _name) { return global::Microsoft.Extensions.Options.ValidateOptionsResult.Skip; }
                    try
                    {
                        using (new {{unit.Settings.Client}}(options)) { }
                        return global::Microsoft.Extensions.Options.ValidateOptionsResult.Success;
                    }
                    catch (global::System.ArgumentException exception)
                    {
                        return global::Microsoft.Extensions.Options.ValidateOptionsResult.Fail(_name + ": " + exception.Message);
                    }
                }
            }
            """
        );
        if (unit.Container.HasResilience)
        {
            EmitRetry(writer);
        }
    }

    /// <summary>
    /// The last attempt has no limit of its own: the call's ends it, so that callers see one kind of timeout. The message reaches the
    /// pipeline through a handler before it, since the library's own way to it is experimental.
    /// </summary>
    private static void EmitRetry(SourceWriter writer)
    {
        const string response = "global::System.Net.Http.HttpResponseMessage";
        writer.Line();
        writer.Lines(
            $$"""
            private static readonly global::Polly.ResiliencePropertyKey<int> Repetitions = new global::Polly.ResiliencePropertyKey<int>("FaceSearchToolkit.Repetitions");

            private static readonly global::Polly.ResiliencePropertyKey<global::System.Net.Http.HttpRequestMessage> Message = new global::Polly.ResiliencePropertyKey<global::System.Net.Http.HttpRequestMessage>("FaceSearchToolkit.Message");

            private static void AddRetry({{Injection}}IHttpClientBuilder builder, string name)
            {
                {{Injection}}HttpClientBuilderExtensions.AddHttpMessageHandler(builder, () => new MessageHandler());
                {{Injection}}ResilienceHttpClientBuilderExtensions.AddResilienceHandler(builder, "FaceSearchToolkit", (pipeline, context) => Build(pipeline, OptionsOf(context.ServiceProvider, name).Retry));
            }

            private static void Build(global::Polly.ResiliencePipelineBuilder<{{response}}> pipeline, {{RuntimeTypes.FormatType(
                "ApiRetryOptions"
            )}} options)
            {
                if (options.MaxAttempts < 2) { return; }
                global::Polly.RetryResiliencePipelineBuilderExtensions.AddRetry(pipeline, new global::Polly.Retry.RetryStrategyOptions<{{response}}>
                {
                    MaxRetryAttempts = options.MaxAttempts - 1,
                    BackoffType = global::Polly.DelayBackoffType.Exponential,
                    UseJitter = true,
                    Delay = options.BaseDelay,
                    MaxDelay = options.MaxDelay,
                    ShouldHandle = failed => IsRepeatableAsync(failed.Context, failed.Outcome, options.MaxDelay),
                    DelayGenerator = failed => new global::System.Threading.Tasks.ValueTask<global::System.TimeSpan?>({{RuntimeTypes.FormatType(
                "ApiRetry"
            )}}.GetRetryAfter(failed.Outcome.Result)),
                    OnRetry = failed =>
                    {
                        failed.Context.Properties.Set(Repetitions, failed.AttemptNumber + 1);
                        return default;
                    },
                });
                global::Polly.TimeoutResiliencePipelineBuilderExtensions.AddTimeout(pipeline, new global::Polly.Timeout.TimeoutStrategyOptions
                {
                    TimeoutGenerator = attempt => new global::System.Threading.Tasks.ValueTask<global::System.TimeSpan>(
                        attempt.Context.Properties.GetValue(Repetitions, 0) + 1 < options.MaxAttempts && IsRepeatable(attempt.Context) ? options.AttemptTimeout : global::System.Threading.Timeout.InfiniteTimeSpan),
                });
            }

            private static bool IsRepeatable(global::Polly.ResilienceContext context) =>
                context.Properties.TryGetValue(Message, out var message) && {{RuntimeTypes.FormatType(
                "ApiOperation"
            )}}.FromMessage(message) is { IsIdempotent: true };

            private static async global::System.Threading.Tasks.ValueTask<bool> IsRepeatableAsync(global::Polly.ResilienceContext context, global::Polly.Outcome<{{response}}> outcome, global::System.TimeSpan maxDelay)
            {
                if (!context.Properties.TryGetValue(Message, out var message) || {{RuntimeTypes.FormatType(
                "ApiRetry"
            )}}.GetRetryAfter(outcome.Result) > maxDelay) { return false; }
                var failure = outcome.Exception is global::Polly.Timeout.TimeoutRejectedException ? new global::System.TimeoutException(outcome.Exception.Message, outcome.Exception) : outcome.Exception;
                return await {{RuntimeTypes.FormatType(
                "ApiRetry"
            )}}.ShouldRetryAsync(message, outcome.Result, failure, context.CancellationToken).ConfigureAwait(false);
            }

            private sealed class MessageHandler : global::System.Net.Http.DelegatingHandler
            {
                protected override global::System.Threading.Tasks.Task<{{response}}> SendAsync(global::System.Net.Http.HttpRequestMessage request, global::System.Threading.CancellationToken cancellationToken)
                {
                    var context = global::Polly.ResilienceContextPool.Shared.Get(cancellationToken);
                    context.Properties.Set(Message, request);
                    global::System.Net.Http.HttpResilienceHttpRequestMessageExtensions.SetResilienceContext(request, context);
                    return base.SendAsync(request, cancellationToken);
                }
            }
            """
        );
    }
}
