using FaceSearchToolkit.Generator.Planning;
using FaceSearchToolkit.Generator.Text;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>The client's own file: its interface, its construction, and the service it talks to.</summary>
internal static class ClientEmitter
{
    public static string Emit(FrameUnit unit) => SourceFile.Of(unit, new HashSet<string>(), context => EmitTypes(context, unit.Service));

    private static void EmitTypes(EmitContext context, ApiService service)
    {
        var settings = context.Settings;
        var attribute = Attributes.Annotation("ApiClient", CSharpLiteral.Of(service.Product), CSharpLiteral.Of(service.Version));
        var title = $"{DocsEmitter.Code(service.Product)}, version {DocsEmitter.Code(service.Version)}";
        DocsEmitter.Summary(context.Out, $"The operations of {title}, so that they can be faked.");
        context.Out.Line(attribute);
        context.Out.Line(Attributes.GeneratedCode);
        using (context.Out.Block($"{settings.Visibility} partial interface {settings.Interface}")) { }

        context.Out.Line();
        DocsEmitter.Summary(context.Out, $"Calls {title}.");
        context.Out.Line(attribute);
        context.Out.Line(Attributes.GeneratedCode);
        using (
            context.Out.Block(
                $"{settings.Visibility} sealed partial class {settings.Client} : {context.Types.Named(settings.Interface)}, global::System.IDisposable"
            )
        )
        {
            EmitConstruction(context.Out, settings.Client);
            EmitService(context.Out, service);
        }
    }

    private static void EmitConstruction(SourceWriter writer, string name) =>
        writer.Lines(
            $$"""
            private readonly {{Runtime.Name("ApiClient")}} _client;

            /// <summary>Makes a client.</summary>
            /// <param name="options">Credential, region and so on.</param>
            public {{name}}({{Runtime.Name("ApiClientOptions")}} options)
            {
                _client = new {{Runtime.Name("ApiClient")}}(Api.Service, options);
            }

            /// <summary>Makes a client over an HTTP client of yours, which stays yours to dispose.</summary>
            /// <param name="options">Credential, region and so on.</param>
            /// <param name="httpClient">Sends the requests.</param>
            public {{name}}({{Runtime.Name("ApiClientOptions")}} options, global::System.Net.Http.HttpClient httpClient)
            {
                _client = new {{Runtime.Name("ApiClient")}}(Api.Service, options, httpClient);
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
            .Select(CSharpLiteral.Of);
        using (writer.Block("private static class Api"))
        {
            writer.Line(
                $"internal static readonly {Runtime.Name("ApiService")} Service = new {Runtime.Name("ApiService")}({string.Join(", ", arguments)});"
            );
        }
    }
}
