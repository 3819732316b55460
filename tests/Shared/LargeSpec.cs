using System.Globalization;
using System.Text;

namespace FaceSearchToolkit.Testing;

/// <summary>
/// Documents in the platform's format with as many operations as wanted, the same text each time: lists with pages, value sets, nested
/// objects, and a component for every four operations, shared by them and referring to another one. An operation weighs about 2 KB, as in
/// the platform's own documents without their prose.
/// </summary>
internal static class LargeSpec
{
    private const int OperationsPerComponent = 4;

    /// <summary>A document.</summary>
    /// <param name="operations">How many operations, named <see cref="NameOf"/> of 0 and so on.</param>
    /// <param name="changed">The operation whose description differs from that of other calls, or -1.</param>
    public static string Of(int operations, int changed = -1)
    {
        var components = Math.Max(1, operations / OperationsPerComponent);
        var text = new StringBuilder(
            """{"version":"1.0","info":{"style":"RPC","product":"LARGE","version":"2024-01-01"},"components":{"schemas":{"""
        );
        Join(text, components, i => Component(i, components));
        text.Append("}},\n\"apis\":{");
        Join(text, operations, i =>
            Operation(i, components, i == changed ? "Lists the things, in other words." : $"Lists the things of kind {Number(i)}.")
        );
        return text.Append("""},"endpoints":[{"regionId":"cn-shanghai","endpoint":"large.cn-shanghai.aliyuncs.com"}]}""").ToString();
    }

    /// <summary>An overlay that says something about every operation of such a document.</summary>
    public static string OverlayOf(int operations)
    {
        var text = new StringBuilder("""{"apis":{""");
        Join(text, operations, i => $$"""
                "{{NameOf(i)}}":{"parameters":[
                  {"name":"PageSize","schema":{"minimum":"1","maximum":"50","x-source":"documentation"} },
                  {"name":"Kind","schema":{"x-name":"Kind{{Number(i % 16)}}"} }],
                  "x-links":{"{{NameOf((i + 1) % operations)}}":{"Owner":"$item.Name"} } }
                """);
        return text.Append("}}").ToString();
    }

    /// <summary>The name of an operation: in the order of the alphabet as well.</summary>
    public static string NameOf(int operation) => "ListThings" + operation.ToString("D5", CultureInfo.InvariantCulture);

    private static void Join(StringBuilder text, int count, Func<int, string> part)
    {
        for (var i = 0; i < count; i++)
        {
            text.Append(i == 0 ? "\n" : ",\n").Append(part(i));
        }
    }

    private static string Component(int i, int count) =>
        $$"""
            "Thing{{Number(i)}}":{"type":"object","description":"A thing.","properties":{
              "Id":{"type":"string","description":"Its id.","example":"thing-{{Number(i)}}"},
              "Size":{"type":"integer","format":"int64","description":"Its size in bytes.","minimum":"0"},
              "Next":{"$ref":"#/components/schemas/Thing{{Number((i + 1) % count)}}"},
              "Labels":{"type":"object","additionalProperties":{"type":"string"} } } }
            """;

    private static string Operation(int i, int components, string description) =>
        $$"""
            "{{NameOf(i)}}":{"summary":"Lists things.","description":"{{description}}",
              "methods":["post"],"schemes":["https"],"operationType":"read","security":[{"AK":[]}],
              "parameters":[
                {"name":"PageNo","in":"query","schema":{
                  "type":"integer","format":"int32","description":"The page, from 1.","minimum":"1","default":"1"} },
                {"name":"PageSize","in":"query","schema":{
                  "type":"integer","format":"int32","description":"Things per page.","default":"10"} },
                {"name":"Kind","in":"query","schema":{"type":"string","description":"What kind of things.","enum":["Kind{{Number(
                i
            )}}","Other","other"],"enumValueTitles":{"Other":"any other"} } },
                {"name":"Owner","in":"query","schema":{"type":"string","description":"Whose things.","required":true,"maxLength":64} },
                {"name":"Ids","in":"query","style":"json","schema":{"type":"array","items":{"type":"string"},"maxItems":20} },
                {"name":"Options","in":"query","style":"json","schema":{"type":"object","properties":{
                  "Deep":{"type":"boolean"},"Order":{"type":"string"} } } }],
              "responses":{"200":{"schema":{"type":"object","properties":{
                "RequestId":{"type":"string","description":"The id of the call."},
                "TotalCount":{"type":"integer","format":"int32","description":"How many there are."},
                "Things":{"type":"array","items":{"type":"object","properties":{
                  "Name":{"type":"string","description":"Its name."},
                  "State":{"type":"string","enum":["Ready","Busy"]},
                  "Thing":{"$ref":"#/components/schemas/Thing{{Number(i % components)}}"} } } } } } } },
              "errorCodes":{"400":[{"errorCode":"InvalidKind","errorMessage":"There is no such kind."}]} }
            """;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
