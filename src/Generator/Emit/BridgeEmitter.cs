using FaceSearchToolkit.Generator.Planning;
using FaceSearchToolkit.Generator.Text;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>The file that makes a client over the platform's own <c>AlibabaCloud.OpenApiClient.Client</c>.</summary>
internal static class BridgeEmitter
{
    private const string Official = "global::AlibabaCloud.OpenApiClient.";

    public static string Emit(BridgeUnit unit) => SourceFile.Write(unit, new HashSet<string>(), context =>
        {
            using (context.Out.Block($"{unit.Settings.Visibility} sealed partial class {unit.Settings.Client}"))
            {
                EmitConstruction(context.Out, unit.Settings.Client);
                using (context.Out.Block($"private sealed class OpenApiBridge : {RuntimeTypes.FormatCompilerService("ApiBridge")}"))
                {
                    EmitCall(context.Out, unit.Official);
                    EmitRefusal(context.Out, unit.Official);
                }
            }
        });

    private static void EmitConstruction(SourceWriter writer, string name)
    {
        const string kept = "its credentials, endpoint, proxies, time limits and retries stay in force";
        const string cancellation = "It takes no cancellation: a cancelled call is left to itself.";
        writer.Lines(
            $$"""
            private {{name}}({{RuntimeTypes.FormatCompilerService("ApiClient")}} client)
            {
                _client = client;
            }

            /// <summary>Makes a client that sends through the platform's own: {{kept}}.</summary>
            /// <param name="client">The platform's client; it stays yours. {{cancellation}}</param>
            /// <returns>A client. Requests are checked as ever, and refusals are <see cref="{{RuntimeTypes.FormatType(
                "ApiException"
            )}}"/>.</returns>
            public static {{name}} Over({{Official}}Client client)
            {
                if (client is null) { throw new global::System.ArgumentNullException(nameof(client)); }
                return new {{name}}(new {{RuntimeTypes.FormatCompilerService("ApiClient")}}(new OpenApiBridge(client)));
            }

            """
        );
    }

    private static void EmitCall(SourceWriter writer, OfficialClient official)
    {
        const string values = "Query = call.CopyQuery(), Headers = call.CopyHeaders(), Body = call.Body, Stream = call.Stream";
        writer.Lines(
            $$"""
            private readonly {{Official}}Client _official;

            internal OpenApiBridge({{Official}}Client official)
            {
                _official = official;
            }

            protected override async global::System.Threading.Tasks.Task<{{RuntimeTypes.FormatCompilerService(
                "ApiBridgeResponse"
            )}}> SendAsync({{RuntimeTypes.FormatCompilerService(
                "ApiBridgeCall"
            )}} call, global::System.Threading.CancellationToken cancellationToken)
            {
                var parameters = new {{Official}}Models.Params
                {
                    Action = call.Operation.Name,
                    Version = call.Operation.Service.Version,
                    Protocol = "HTTPS",
                    Pathname = call.Pathname,
                    Method = call.Operation.Method,
                    AuthType = call.AuthType,
                    Style = call.Style,
                    ReqBodyType = call.ReqBodyType,
                    BodyType = call.BodyType,
                };
                var request = new {{Official}}Models.OpenApiRequest { {{values}} };
                try
                {
                    return {{RuntimeTypes.FormatCompilerService(
                "ApiBridgeResponse"
            )}}.FromDictionary(await _official.CallApiAsync(parameters, request, new {{official.RuntimeOptions}}()).ConfigureAwait(false));
                }
                catch (global::System.Exception exception) when (ToRefusal(exception) is { } refusal)
                {
                    throw refusal;
                }
            }

            """
        );
    }

    private static void EmitRefusal(SourceWriter writer, OfficialClient official)
    {
        using (writer.Block($"private static {RuntimeTypes.FormatType("ApiException")}? ToRefusal(global::System.Exception exception)"))
        {
            for (var i = 0; i < official.Errors.Count; i++)
            {
                EmitError(writer, official.Errors[i], $"error{i}", $"status{i}");
            }

            writer.Line("return null;");
        }
    }

    /// <summary>
    /// Without a status the service has refused nothing: the official client throws the same types where it is set up wrong.
    /// </summary>
    private static void EmitError(SourceWriter writer, OfficialError error, string name, string status)
    {
        var condition = error.StatusCode is null ? "" : $" && {name}.{error.StatusCode} is int {status} && {status} != 0";
        using (writer.Block($"if (exception is {error.Type} {name}{condition})"))
        {
            var number = error.StatusCode is null ? "0" : status;
            writer.Line(
                $"return CreateException({number}, {Read(name, error.Code)}, {name}.Message, "
                    + $"{Read(name, error.RequestId)}, {name}.{error.Data}, {name});"
            );
        }
    }

    private static string Read(string name, string? property) => property is null ? "null" : $"{name}.{property}";
}
