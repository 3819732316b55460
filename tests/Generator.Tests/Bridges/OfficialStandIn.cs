namespace FaceSearchToolkit.Generator.Tests.Bridges;

/// <summary>
/// The names of <c>AlibabaCloud.OpenApiClient</c> that generated code uses, as the package's two lines have them, with a client that a test
/// plays. The package itself is not a dependency of this project; that the names are the real ones is checked outside.
/// </summary>
internal static class OfficialStandIn
{
    /// <summary>Line 0.1: options and errors come from the Tea packages.</summary>
    public static string Tea { get; } =
        Of(
            "AlibabaCloud.TeaUtil.Models",
            """
            namespace Tea
            {
                public class TeaException : System.Exception
                {
                    public TeaException(string message) : base(message) { }
                    public string Code { get; set; }
                    public int StatusCode { get; set; }
                    public System.Collections.Generic.Dictionary<string, object> DataResult { get; set; }
                }
            }
            """
        );

    /// <summary>Line 0.2: they come from Darabonba, and a refusal's kind is its class.</summary>
    public static string Darabonba { get; } =
        Of(
            "Darabonba.Models",
            """
            namespace Darabonba.Exceptions
            {
                public class DaraException : System.Exception
                {
                    public DaraException(string message) : base(message) { }
                    public string Code { get; set; }
                }
            }
            namespace AlibabaCloud.OpenApiClient.Exceptions
            {
                public class AlibabaCloudException : Darabonba.Exceptions.DaraException
                {
                    public AlibabaCloudException(string message) : base(message) { }
                    public int? StatusCode { get; set; }
                    public string RequestId { get; set; }
                    public new System.Collections.Generic.Dictionary<string, object> Data { get; set; }
                }
                public class ClientException : AlibabaCloudException { public ClientException(string message) : base(message) { } }
                public class ServerException : AlibabaCloudException { public ServerException(string message) : base(message) { } }
                public class ThrottlingException : AlibabaCloudException { public ThrottlingException(string message) : base(message) { } }
            }
            """
        );

    private static string Of(string options, string errors) =>
        $$"""
            #nullable disable
            namespace AlibabaCloud.OpenApiClient
            {
                using System;
                using System.Collections.Generic;
                using System.Threading.Tasks;
                using AlibabaCloud.OpenApiClient.Models;
                public class Client
                {
                    public Client(Config config) { }
                    public Func<Params, OpenApiRequest, Dictionary<string, object>> Service;
                    public Dictionary<string, object> CallApi(
                        Params params_, OpenApiRequest request, {{options}}.RuntimeOptions runtime) => Service(params_, request);
                    public async Task<Dictionary<string, object>> CallApiAsync(
                        Params params_, OpenApiRequest request, {{options}}.RuntimeOptions runtime)
                    {
                        await Task.Yield();
                        return Service(params_, request);
                    }
                }
            }
            namespace AlibabaCloud.OpenApiClient.Models
            {
                public class Config { }
                public class Params
                {
                    public string Action { get; set; }
                    public string Version { get; set; }
                    public string Protocol { get; set; }
                    public string Pathname { get; set; }
                    public string Method { get; set; }
                    public string AuthType { get; set; }
                    public string BodyType { get; set; }
                    public string ReqBodyType { get; set; }
                    public string Style { get; set; }
                }
                public class OpenApiRequest
                {
                    public System.Collections.Generic.Dictionary<string, string> Headers { get; set; }
                    public System.Collections.Generic.Dictionary<string, string> Query { get; set; }
                    public object Body { get; set; }
                    public System.IO.Stream Stream { get; set; }
                    public string EndpointOverride { get; set; }
                }
            }
            namespace {{options}}
            {
                public class RuntimeOptions { }
            }
            {{errors}}
            """;
}
