using FaceSearchToolkit.Generator.Planning;
using FaceSearchToolkit.Generator.Text;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>The client's own file: its interface, its construction, and the service it talks to.</summary>
internal static class ClientEmitter
{
    public static string Emit(FrameUnit unit) => SourceFile.Write(unit, new HashSet<string>(), context => EmitTypes(context, unit.Service));

    private static void EmitTypes(EmitContext context, ApiService service)
    {
        var settings = context.Settings;
        var attribute = Attributes.CreateAnnotation(
            "ApiClient",
            CSharpLiteral.Create(service.Product),
            CSharpLiteral.Create(service.Version)
        );
        var title = $"{DocsEmitter.FormatCode(service.Product)}, version {DocsEmitter.FormatCode(service.Version)}";
        DocsEmitter.EmitSummary(context.Out, $"The operations of {title}, so that they can be faked.");
        context.Out.Line(attribute);
        context.Out.Line(Attributes.GeneratedInterface);
        using (context.Out.Block($"{settings.Visibility} partial interface {settings.Interface}")) { }

        context.Out.Line();
        DocsEmitter.EmitSummary(context.Out, $"Calls {title}.");
        context.Out.Line(attribute);
        context.Out.Lines(Attributes.GeneratedType);
        var contract = context.Types.FormatNamed(settings.Interface);
        using (context.Out.Block($"{settings.Visibility} sealed partial class {settings.Client} : {contract}, global::System.IDisposable"))
        {
            EmitConstruction(context.Out, settings.Client);
            EmitService(context.Out, service);
        }
    }

    private static void EmitConstruction(SourceWriter writer, string name) =>
        writer.Lines(
            $$"""
            private readonly {{RuntimeTypes.FormatCompilerService("ApiClient")}} _client;

            /// <summary>Makes a client.</summary>
            /// <param name="options">Credential, region and so on.</param>
            public {{name}}({{RuntimeTypes.FormatType("ApiClientOptions")}} options)
            {
                _client = new {{RuntimeTypes.FormatCompilerService("ApiClient")}}(Api.Service, options);
            }

            /// <summary>Makes a client over an HTTP client of yours, which stays yours to dispose.</summary>
            /// <param name="options">Credential, region and so on.</param>
            /// <param name="httpClient">Sends the requests.</param>
            public {{name}}({{RuntimeTypes.FormatType("ApiClientOptions")}} options, global::System.Net.Http.HttpClient httpClient)
            {
                _client = new {{RuntimeTypes.FormatCompilerService("ApiClient")}}(Api.Service, options, httpClient);
            }

            /// <inheritdoc/>
            public void Dispose() => _client.Dispose();

            """
        );

    /// <summary>The service stands in a class of its own: the order of static fields over several files is not defined.</summary>
    private static void EmitService(SourceWriter writer, ApiService service)
    {
        var arguments = service
            .Endpoints.SelectMany(endpoint => new[] { endpoint.RegionId, endpoint.Host })
            .Prepend(service.Version)
            .Prepend(service.Product)
            .Select(CSharpLiteral.Create);
        using (writer.Block("private static class Api"))
        {
            var type = RuntimeTypes.FormatType("ApiService");
            writer.Line($"internal static readonly {type} Service = new {type}({string.Join(", ", arguments)});");
        }
    }
}
