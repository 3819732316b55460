using FaceSearchToolkit.Generator.Planning;
using FaceSearchToolkit.Generator.Text;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>The file with <c>AddIceClient</c> and its like: the client as a service, over a named HTTP client of the factory.</summary>
internal static class ServicesEmitter
{
    private const string Injection = "global::Microsoft.Extensions.DependencyInjection.";
    private const string Services = Injection + "IServiceCollection";
    private const string Builder = Injection + "IHttpClientBuilder";
    private const string BuilderExtensions = Injection + "HttpClientBuilderExtensions.";
    private const string Configuration = "global::Microsoft.Extensions.Configuration.IConfiguration";
    private const string OptionsBuilder = "global::Microsoft.Extensions.Options.OptionsBuilder";

    private static readonly string Options = RuntimeTypes.FormatType("ApiClientOptions");

    public static string Emit(ServicesUnit unit) => SourceFile.Write(unit, new HashSet<string>(), context => EmitTypes(context, unit));

    private static void EmitTypes(EmitContext context, ServicesUnit unit)
    {
        var writer = context.Out;
        DocsEmitter.EmitSummary(writer, $"Registers {DocsEmitter.FormatCode(unit.Settings.Interface)} with a container.");
        writer.Lines(Attributes.GeneratedType);
        using (writer.Block($"{unit.Settings.Visibility} static class {ServicesUnit.GetClassName(unit.Settings.Client)}"))
        {
            writer.Line(
                $"private const string ServiceName = {CSharpLiteral.Create(unit.Settings.Namespace + "." + unit.Settings.Client)};"
            );
            writer.Line();
            EmitEntries(writer, unit.Settings, isKeyed: false);
            if (unit.Container.HasKeyedServices)
            {
                EmitEntries(writer, unit.Settings, isKeyed: true);
            }

            EmitRegistration(writer, unit);
            ServicesPartsEmitter.Emit(writer, unit);
            ServicesLogEmitter.Emit(writer, unit.Settings);
        }
    }

    private static void EmitEntries(SourceWriter writer, EmitSettings settings, bool isKeyed)
    {
        var method = (isKeyed ? "AddKeyed" : "Add") + settings.Client;
        var key = isKeyed ? "string serviceKey, " : "";
        var name = isKeyed ? "ServiceName + \":\" + serviceKey, serviceKey" : "ServiceName, null";
        EmitDocs(
            writer,
            settings,
            isKeyed,
            "<param name=\"configure\">Sets the options: region, credential and so on. "
                + "They are checked when the application starts.</param>"
        );
        using (writer.Block($"public static {Builder} {method}(this {Services} services, {key}global::System.Action<{Options}> configure)"))
        {
            EmitGuard(writer, isKeyed, "configure");
            writer.Line($"return Register(services, {name}, options => options.Configure(configure));");
        }

        writer.Line();
        EmitDocs(
            writer,
            settings,
            isKeyed,
            $"<param name=\"configuration\">The section with the options, under their names: see <see cref=\"{Options}.Bind\"/>. "
                + "They are checked when the application starts.</param>",
            "<param name=\"configure\">Sets further options, after those of the section.</param>"
        );
        using (
            writer.Block(
                $"public static {Builder} {method}(this {Services} services, {key}{Configuration} configuration, "
                    + $"global::System.Action<{Options}>? configure = null)"
            )
        )
        {
            EmitGuard(writer, isKeyed, "configuration");
            using (writer.Block($"return Register(services, {name}, options =>", "});"))
            {
                writer.Line("options.Configure(values => values.Bind(setting => configuration[setting]));");
                writer.Line("if (configure != null) { options.Configure(configure); }");
            }
        }

        writer.Line();
    }

    private static void EmitDocs(SourceWriter writer, EmitSettings settings, bool isKeyed, params string[] parameters)
    {
        var kind = isKeyed ? " under a key, for several accounts or regions side by side" : "";
        var types = $"{DocsEmitter.FormatCode(settings.Interface)} and {DocsEmitter.FormatCode(settings.Client)}";
        writer.Line(
            $"/// <summary>Registers {types}{kind}: "
                + "one instance for the whole application, over an HTTP client of the factory.</summary>"
        );
        writer.Line(
            "/// <param name=\"services\">The container's services. "
                + "A registered <c>ApiCredential</c> is used where the options name none.</param>"
        );
        if (isKeyed)
        {
            writer.Line(
                "/// <param name=\"serviceKey\">The key that the client is asked for with, "
                    + "such as <c>[FromKeyedServices(\"…\")]</c>.</param>"
            );
        }

        foreach (var parameter in parameters)
        {
            writer.Line("/// " + parameter);
        }

        writer.Line(
            "/// <returns>Configures the HTTP client further: handlers, proxies, resilience. "
                + "Whatever repeats messages is placed outside of the signature, which is made anew each time.</returns>"
        );
    }

    private static void EmitGuard(SourceWriter writer, bool isKeyed, string parameter)
    {
        foreach (var name in isKeyed ? ["services", "serviceKey", parameter] : new[] { "services", parameter })
        {
            writer.Line($"if ({name} is null) {{ throw new global::System.ArgumentNullException(nameof({name})); }}");
        }
    }

    private static void EmitRegistration(SourceWriter writer, ServicesUnit unit)
    {
        const string setCredential = "values.Credential = values.Credential ?? FindCredential(provider, serviceKey)";
        const string validate = "global::Microsoft.Extensions.Options.IValidateOptions";
        const string endless = "global::System.Threading.Timeout.InfiniteTimeSpan";
        using (
            writer.Block(
                $"private static {Builder} Register({Services} services, string name, string? serviceKey, "
                    + $"global::System.Action<{OptionsBuilder}<{Options}>> configure)"
            )
        )
        {
            writer.Lines(
                $$"""
                var options = {{Injection}}OptionsServiceCollectionExtensions.AddOptions<{{Options}}>(services, name);
                configure(options);
                options.PostConfigure<global::System.IServiceProvider>((values, provider) => {{setCredential}});
                {{Injection}}ServiceCollectionServiceExtensions.AddSingleton<{{validate}}<{{Options}}>>(services, new Validation(name));
                """
            );
            if (unit.Container.HasStartupValidation)
            {
                writer.Line("global::Microsoft.Extensions.DependencyInjection.OptionsBuilderExtensions.ValidateOnStart(options);");
            }

            ServicesPartsEmitter.EmitSingletons(writer, unit);
            writer.Lines(
                $$"""
                var builder = {{Injection}}HttpClientFactoryServiceCollectionExtensions.AddHttpClient(services, name);
                {{BuilderExtensions}}SetHandlerLifetime(builder, {{endless}});
                {{BuilderExtensions}}ConfigureHttpClient(builder, client => client.Timeout = {{endless}});
                {{BuilderExtensions}}ConfigurePrimaryHttpMessageHandler(builder, provider => GetOptions(provider, name).CreateHandler());
                """
            );
            EmitSecrecy(writer, unit.Container);
            if (unit.Container.HasResilience)
            {
                writer.Line("AddRetry(builder, name);");
            }

            ServicesLogEmitter.EmitInnermost(writer);
            writer.Line("return builder;");
        }

        writer.Line();
    }

    /// <summary>The factory's own log has whole addresses up to version 8, and headers: parameters, signatures and tokens.</summary>
    private static void EmitSecrecy(SourceWriter writer, ContainerSupport container) =>
        writer.Line(
            container.HasKeyedServices
                ? "global::Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.RemoveAllLoggers(builder);"
                : "global::Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.RedactLoggedHeaders(builder, _ => true);"
        );
}
