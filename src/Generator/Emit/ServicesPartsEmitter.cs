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
    private const string KeyedProvider = Injection + "ServiceProviderKeyedServiceExtensions.";

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
                $"{Descriptors}TryAddKeyedSingleton<{contract}>(services, serviceKey, "
                    + $"(provider, key) => {KeyedProvider}GetRequiredKeyedService<{client}>(provider, key));"
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
                var options = GetOptions(provider, name);
            """
        );
        if (unit.Container.HasResilience)
        {
            writer.Line("    options = options.Clone();");
            writer.Line($"    options.Retry = new {RuntimeTypes.FormatType("ApiRetryOptions")} {{ MaxAttempts = 1 }};");
        }

        const string factory = "global::System.Net.Http.IHttpClientFactory";
        var only = $"{Provider}GetService<{credential}>(provider)";
        var found = unit.Container.HasKeyedServices
            ? $"serviceKey is null ? {only} : {KeyedProvider}GetKeyedService<{credential}>(provider, serviceKey)"
            : only;
        writer.Lines(
            $$"""
                return new {{unit.Settings.Client}}(options, {{Provider}}GetRequiredService<{{factory}}>(provider).CreateClient(name));
            }

            private static {{options}} GetOptions(global::System.IServiceProvider provider, string name) =>
                {{Provider}}GetRequiredService<global::Microsoft.Extensions.Options.IOptionsMonitor<{{options}}>>(provider).Get(name);

            private static {{credential}}? FindCredential(global::System.IServiceProvider provider, string? serviceKey) => {{found}};

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
        const string message = "global::System.Net.Http.HttpRequestMessage";
        const string response = "global::System.Net.Http.HttpResponseMessage";
        const string time = "global::System.TimeSpan";
        const string endless = "global::System.Threading.Timeout.InfiniteTimeSpan";
        const string token = "global::System.Threading.CancellationToken";
        const string tasks = "global::System.Threading.Tasks.";
        const string polly = "global::Polly.";
        const string key = polly + "ResiliencePropertyKey";
        const string context = polly + "ResilienceContext";
        const string outcome = polly + "Outcome<" + response + ">";
        const string build = "(pipeline, context) => Build(pipeline, GetOptions(context.ServiceProvider, name).Retry)";
        const string isFollowed =
            "attempt.Context.Properties.GetValue(Repetitions, 0) + 1 < options.MaxAttempts && IsIdempotent(attempt.Context)";
        const string timeout = "new global::System.TimeoutException(outcome.Exception.Message, outcome.Exception)";
        var retry = RuntimeTypes.FormatType("ApiRetry");
        var isTooLong = $"{retry}.GetRetryAfter(outcome.Result) > maxDelay";
        writer.Line();
        writer.Lines(
            $$"""
            private static readonly {{key}}<int> Repetitions = new {{key}}<int>("FaceSearchToolkit.Repetitions");

            private static readonly {{key}}<{{message}}> Message = new {{key}}<{{message}}>("FaceSearchToolkit.Message");

            private static void AddRetry({{Injection}}IHttpClientBuilder builder, string name)
            {
                {{Injection}}HttpClientBuilderExtensions.AddHttpMessageHandler(builder, () => new MessageHandler());
                {{Injection}}ResilienceHttpClientBuilderExtensions.AddResilienceHandler(builder, "FaceSearchToolkit", {{build}});
            }

            private static void Build(global::Polly.ResiliencePipelineBuilder<{{response}}> pipeline, {{RuntimeTypes.FormatType(
                "ApiRetryOptions"
            )}} options)
            {
                if (options.MaxAttempts < 2) { return; }
                {{polly}}RetryResiliencePipelineBuilderExtensions.AddRetry(pipeline, new {{polly}}Retry.RetryStrategyOptions<{{response}}>
                {
                    MaxRetryAttempts = options.MaxAttempts - 1,
                    BackoffType = {{polly}}DelayBackoffType.Exponential,
                    UseJitter = true,
                    Delay = options.BaseDelay,
                    MaxDelay = options.MaxDelay,
                    ShouldHandle = failed => ShouldRetryAsync(failed.Context, failed.Outcome, options.MaxDelay),
                    DelayGenerator = failed => new {{tasks}}ValueTask<{{time}}?>({{retry}}.GetRetryAfter(failed.Outcome.Result)),
                    OnRetry = failed =>
                    {
                        failed.Context.Properties.Set(Repetitions, failed.AttemptNumber + 1);
                        return default;
                    },
                });
                {{polly}}TimeoutResiliencePipelineBuilderExtensions.AddTimeout(pipeline, new {{polly}}Timeout.TimeoutStrategyOptions
                {
                    TimeoutGenerator = attempt => new {{tasks}}ValueTask<{{time}}>(
                        {{isFollowed}} ? options.AttemptTimeout : {{endless}}),
                });
            }

            private static bool IsIdempotent({{context}} context) =>
                context.Properties.TryGetValue(Message, out var message) && {{RuntimeTypes.FormatType(
                "ApiOperation"
            )}}.FromMessage(message) is { IsIdempotent: true };

            private static async {{tasks}}ValueTask<bool> ShouldRetryAsync({{context}} context, {{outcome}} outcome, {{time}} maxDelay)
            {
                if (!context.Properties.TryGetValue(Message, out var message) || {{isTooLong}}) { return false; }
                var failure = outcome.Exception is {{polly}}Timeout.TimeoutRejectedException ? {{timeout}} : outcome.Exception;
                return await {{retry}}.ShouldRetryAsync(message, outcome.Result, failure, context.CancellationToken).ConfigureAwait(false);
            }

            private sealed class MessageHandler : global::System.Net.Http.DelegatingHandler
            {
                protected override {{tasks}}Task<{{response}}> SendAsync({{message}} request, {{token}} cancellationToken)
                {
                    var context = {{polly}}ResilienceContextPool.Shared.Get(cancellationToken);
                    context.Properties.Set(Message, request);
                    global::System.Net.Http.HttpResilienceHttpRequestMessageExtensions.SetResilienceContext(request, context);
                    return base.SendAsync(request, cancellationToken);
                }
            }
            """
        );
    }
}
