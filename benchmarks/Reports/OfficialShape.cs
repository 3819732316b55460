using System.Text;
using System.Text.Json;

namespace FaceSearchToolkit.Benchmarks.Reports;

/// <summary>
/// A document's operations as classes in the shape that the official client has: for each operation a request, a response and its body, and
/// four methods that copy every parameter by hand. Facts of shape only, over base types of our own that do nothing; what the official
/// client needs besides (copies of requests with lists as text, endpoints) is left out.
/// </summary>
internal static class OfficialShape
{
    private const string Usings = "#nullable disable\nnamespace Acme.Shape;\n";

    public static IEnumerable<(string Name, string Text)> FilesOf(string document)
    {
        using var json = JsonDocument.Parse(document);
        var schemas = json.RootElement.GetProperty("components").GetProperty("schemas");
        var classes = new ShapeClasses(schemas);
        var methods = new StringBuilder();
        foreach (var operation in json.RootElement.GetProperty("apis").EnumerateObject())
        {
            var name = ShapeNames.Of(operation.Name);
            var parameters = ParametersOf(operation.Value);
            methods.Append(MethodsOf(name, operation.Name, parameters));
            yield return (name + "Request.cs", Usings + classes.Class(name + "Request", parameters));
            yield return (
                name + "ResponseBody.cs",
                Usings + classes.Class(name + "ResponseBody", ShapeClasses.MembersOf(AnswerOf(operation.Value)))
            );
            yield return (name + "Response.cs", Usings + ResponseOf(name));
        }

        foreach (var component in schemas.EnumerateObject().Where(component => ShapeClasses.MembersOf(component.Value).Any()))
        {
            var name = ShapeNames.Of(component.Name);
            yield return (name + ".cs", Usings + classes.Class(name, ShapeClasses.MembersOf(component.Value)));
        }

        yield return ("Client.cs", $"{Usings}public class Client : ClientBase\n{{\n{methods}}}\n");
        yield return ("Base.cs", Usings + Base);
    }

    private static (string WireName, JsonElement Schema)[] ParametersOf(JsonElement operation) =>
        operation.TryGetProperty("parameters", out var parameters)
            ?
            [
                .. parameters
                    .EnumerateArray()
                    .Where(parameter => parameter.TryGetProperty("schema", out _))
                    .Select(parameter => (parameter.GetProperty("name").GetString()!, parameter.GetProperty("schema"))),
            ]
            : [];

    private static JsonElement AnswerOf(JsonElement operation) =>
        operation.TryGetProperty("responses", out var responses)
        && responses.TryGetProperty("200", out var answer)
        && answer.TryGetProperty("schema", out var schema)
            ? schema
            : default;

    private static string ResponseOf(string name) =>
        $$"""
            public class {{name}}Response : Model
            {
                [NameInMap("headers")]
                [Validation(Required=false)]
                public Dictionary<string, string> Headers { get; set; }
                [NameInMap("statusCode")]
                [Validation(Required=false)]
                public int? StatusCode { get; set; }
                [NameInMap("body")]
                [Validation(Required=false)]
                public {{name}}ResponseBody Body { get; set; }
            }
            """;

    private static string MethodsOf(string name, string wireName, (string WireName, JsonElement Schema)[] parameters)
    {
        var names = new ShapeNames(name + "Request");
        var copies = string.Concat(
            parameters
                .Select(parameter => (parameter.WireName, Member: names.Next(parameter.WireName)))
                .Select(parameter =>
                    $"if (!IsUnset(request.{parameter.Member}))\n{{\n"
                    + $"query[{JsonSerializer.Serialize(parameter.WireName)}] = request.{parameter.Member};\n}}\n"
                )
        );
        var call = $$"""
            Check(request);
            Dictionary<string, object> query = new Dictionary<string, object>{};
            {{copies}}OpenApiRequest req = new OpenApiRequest { Query = ToQuery(query) };
            Params params_ = new Params
            {
                Action = "{{wireName}}", Version = "2020-11-09", Protocol = "HTTPS", Pathname = "/", Method = "POST",
                AuthType = "AK", Style = "RPC", ReqBodyType = "formData", BodyType = "json",
            };
            """;
        return $$"""
            public {{name}}Response {{name}}WithOptions({{name}}Request request, RuntimeOptions runtime)
            {
                {{call}}
                return ToObject<{{name}}Response>(CallApi(params_, req, runtime));
            }
            public async Task<{{name}}Response> {{name}}WithOptionsAsync({{name}}Request request, RuntimeOptions runtime)
            {
                {{call}}
                return ToObject<{{name}}Response>(await CallApiAsync(params_, req, runtime));
            }
            public {{name}}Response {{name}}({{name}}Request request)
            {
                RuntimeOptions runtime = new RuntimeOptions();
                return {{name}}WithOptions(request, runtime);
            }
            public async Task<{{name}}Response> {{name}}Async({{name}}Request request)
            {
                RuntimeOptions runtime = new RuntimeOptions();
                return await {{name}}WithOptionsAsync(request, runtime);
            }

            """;
    }

    private const string Base = """
        public class Model { }
        [AttributeUsage(AttributeTargets.Property)]
        public class NameInMapAttribute : Attribute { public NameInMapAttribute(string name) { Name = name; } public string Name { get; } }
        [AttributeUsage(AttributeTargets.Property)]
        public class ValidationAttribute : Attribute { public bool Required { get; set; } }
        public class RuntimeOptions : Model { }
        public class OpenApiRequest : Model { public Dictionary<string, string> Query { get; set; } }
        public class Params : Model
        {
            public string Action { get; set; }
            public string Version { get; set; }
            public string Protocol { get; set; }
            public string Pathname { get; set; }
            public string Method { get; set; }
            public string AuthType { get; set; }
            public string Style { get; set; }
            public string ReqBodyType { get; set; }
            public string BodyType { get; set; }
        }
        public class ClientBase
        {
            protected static bool IsUnset(object value) => value == null;
            protected static void Check(Model request) { }
            protected static Dictionary<string, string> ToQuery(Dictionary<string, object> query) => null;
            protected static T ToObject<T>(Dictionary<string, object> answer) => default;
            protected Dictionary<string, object> CallApi(Params params_, OpenApiRequest request, RuntimeOptions runtime) => null;
            protected Task<Dictionary<string, object>> CallApiAsync(Params params_, OpenApiRequest request, RuntimeOptions runtime) => null;
        }
        """;
}
