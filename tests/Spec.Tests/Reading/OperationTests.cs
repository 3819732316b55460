using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests.Reading;

public sealed class OperationTests
{
    [Theory]
    [InlineData("RPC", "", ApiStyle.Rpc, "/")]
    [InlineData("RPC", "/V2/Find", ApiStyle.Rpc, "/")]
    [InlineData("rpc", "/V2/Find", ApiStyle.Rpc, "/")]
    [InlineData("ROA", "/find", ApiStyle.Roa, "/find")]
    [InlineData("V3", "/find", ApiStyle.Roa, "/find")]
    [InlineData("V3", "", ApiStyle.Rpc, "/")]
    [InlineData("ROA", "", ApiStyle.Rpc, "/")]
    public void StyleAndPath_TellTheCallStyle(string style, string path, ApiStyle expected, string expectedPath)
    {
        var operation = Sample.Operation(
            Sample.Document(
                $$"""
                "Find":{"path":"{{path}}","methods":["get"] }
                """,
                style: style
            )
        );

        Assert.Equal((expected, expectedPath), (operation.Style, operation.Path));
    }

    [Theory]
    [InlineData("""["post","get"]""", "POST")]
    [InlineData("""["get","post"]""", "POST")]
    [InlineData("""["get"]""", "GET")]
    [InlineData("""["put","delete"]""", "PUT")]
    [InlineData("""["patch"]""", "PATCH")]
    [InlineData("""[""," delete "]""", "DELETE")]
    [InlineData("[]", "POST")]
    [InlineData("""["bad method",7]""", "POST")]
    public void Post_IsUsedWhereItIsAllowed(string methods, string expected) =>
        Assert.Equal(expected, Sample.Operation(Find($"\"methods\":{methods}")).Method);

    [Theory]
    [InlineData("""{"name":"A","in":"query","schema":{"type":"string"}}""", ApiBodyKind.None)]
    [InlineData("""{"name":"A","in":"formData","schema":{"type":"string"}}""", ApiBodyKind.Form)]
    [InlineData("""{"name":"A","in":"body","schema":{"type":"object"}}""", ApiBodyKind.Json)]
    [InlineData("""{"name":"A","in":"body","schema":{"type":"array"}}""", ApiBodyKind.Json)]
    [InlineData("""{"name":"A","in":"body","schema":{"type":"string"}}""", ApiBodyKind.Text)]
    [InlineData("""{"name":"A","in":"body","schema":{"type":"string","format":"binary"}}""", ApiBodyKind.Binary)]
    [InlineData("""{"name":"A","in":"body","schema":{"type":"file"}}""", ApiBodyKind.Binary)]
    [InlineData("""{"name":"A","in":"query"},{"name":"B","in":"body","schema":{"type":"string"}}""", ApiBodyKind.Text)]
    [InlineData("""{"name":"A","in":"body","schema":{"type":"object"}},{"name":"B","in":"formData"}""", ApiBodyKind.Form)]
    public void Parameters_TellTheKindOfTheBody(string parameter, ApiBodyKind expected) =>
        Assert.Equal(expected, Sample.Operation(Find($"\"methods\":[\"post\"],\"parameters\":[{parameter}]")).RequestBody);

    [Theory]
    [InlineData("""{"200":{"schema":{"type":"object","properties":{"A":{"type":"string"}}}}}""", ApiBodyKind.Json, "A:String")]
    [InlineData("""{"200":{"schema":{"type":"array","items":{"type":"string"}}}}""", ApiBodyKind.Json, ":List<String>")]
    [InlineData(
        """{"200":{"schema":{"type":"array","items":{"type":"object","properties":{"A":{"type":"string"}}}}}}""",
        ApiBodyKind.Json,
        ":List<Object FindResponse.BodyItem>"
    )]
    [InlineData("""{"200":{"schema":{"type":"string"}}}""", ApiBodyKind.Text, ":String")]
    [InlineData("""{"200":{"schema":{"type":"string","format":"binary"}}}""", ApiBodyKind.Binary, ":Binary")]
    [InlineData("""{"200":{"schema":{"type":"integer"}}}""", ApiBodyKind.Json, ":Int32")]
    [InlineData("""{"200":{"schema":{"type":"object","additionalProperties":{"type":"string"}}}}""", ApiBodyKind.Json, ":Map<String>")]
    [InlineData("""{"200":{"schema":{"type":"object"}}}""", ApiBodyKind.Json, "")]
    [InlineData("""{"200":{}}""", ApiBodyKind.Json, "")]
    [InlineData("{}", ApiBodyKind.Json, "")]
    [InlineData(
        """{"202":{"schema":{"type":"object","properties":{"A":{"type":"string"}}}},"400":{"schema":{"type":"string"}}}""",
        ApiBodyKind.Json,
        "A:String"
    )]
    [InlineData("""{"202":{"schema":{"type":"integer"}},"201":{"schema":{"type":"string"}}}""", ApiBodyKind.Text, ":String")]
    [InlineData("""{"200":{"schema":[]},"201":{"schema":{"type":"string"}}}""", ApiBodyKind.Text, ":String")]
    [InlineData("""{"200":{"schema":{"type":"object","properties":{},"additionalProperties":{"type":"string"}}}}""", ApiBodyKind.Json, "")]
    [InlineData("""{"204":{},"headers":{"schema":{"type":"string"}},"4XX":{"schema":{"type":"string"}}}""", ApiBodyKind.Json, "")]
    public void Response_IsWhatASuccessHas(string responses, ApiBodyKind kind, string members)
    {
        var operation = Sample.Operation(Find($"\"responses\":{responses}"));

        Assert.Equal(kind, operation.ResponseBody);
        Assert.Equal(members, string.Join(" ", operation.Response.Members.Select(m => m.WireName + ":" + TypeTests.Describe(m.Type))));
        Assert.Equal("FindResponse", operation.Response.Name);
    }

    [Fact]
    public void ResponseWithoutSchema_HasNoBodyInARoaCall() =>
        Assert.Equal(
            ApiBodyKind.None,
            Sample
                .Operation(Sample.Document(""" "Find":{"path":"/x","methods":["get"],"responses":{"200":{}}} """, style: "ROA"))
                .ResponseBody
        );

    [Fact]
    public void ResponseThatIsNoObject_HasOneMember() =>
        Assert.Equal(
            [("Body", "")],
            Sample.Operation(Sample.WithResponse("""{"type":"string"}""")).Response.Members.Select(m => (m.Name, m.WireName))
        );

    [Theory]
    [InlineData("""[{"Anonymous":[]}]""", true)]
    [InlineData("""[{"AK":[]}]""", false)]
    [InlineData("""[{"Anonymous":[]},{"AK":[]}]""", false)]
    [InlineData("[]", false)]
    public void AnonymousSecurity_IsAnonymousWhereItIsTheOnlyOne(string security, bool expected) =>
        Assert.Equal(expected, Sample.Operation(Find($"\"security\":{security}")).IsAnonymous);

    [Theory]
    [InlineData(""" "operationType":"read" """, ApiOperationEffect.Read)]
    [InlineData(""" "operationType":"read","systemTags":{"operationType":"create"} """, ApiOperationEffect.Write)]
    [InlineData(""" "operationType":"write" """, ApiOperationEffect.Write)]
    [InlineData(""" "operationType":"write","systemTags":{"operationType":"get"} """, ApiOperationEffect.Write)]
    [InlineData(""" "systemTags":{"operationType":"list"} """, ApiOperationEffect.Read)]
    [InlineData(""" "systemTags":{"operationType":"delete"} """, ApiOperationEffect.Write)]
    [InlineData(""" "operationType":"readAndWrite","systemTags":{"operationType":"get"} """, ApiOperationEffect.Unknown)]
    [InlineData(""" "methods":["get"] """, ApiOperationEffect.Read)]
    [InlineData(""" "methods":["get"],"operationType":"write" """, ApiOperationEffect.Write)]
    [InlineData(""" "methods":["get"],"systemTags":{"operationType":"create"} """, ApiOperationEffect.Write)]
    [InlineData(""" "methods":["get"],"operationType":"readAndWrite" """, ApiOperationEffect.Read)]
    [InlineData(""" "methods":["get","post"] """, ApiOperationEffect.Unknown)]
    [InlineData(""" "methods":["get","head"] """, ApiOperationEffect.Read)]
    [InlineData(""" "methods":["delete"] """, ApiOperationEffect.Unknown)]
    [InlineData(""" "systemTags":{"operationType":"get"} """, ApiOperationEffect.Read)]
    [InlineData(""" "systemTags":{"operationType":"update"} """, ApiOperationEffect.Write)]
    [InlineData(""" "systemTags":{"operationType":"create"} """, ApiOperationEffect.Write)]
    [InlineData(""" "systemTags":{"operationType":"none"} """, ApiOperationEffect.Unknown)]
    [InlineData("", ApiOperationEffect.Unknown)]
    public void Effect_IsToldByTheDocumentElseByItsMethods(string properties, ApiOperationEffect expected) =>
        Assert.Equal(expected, Sample.Operation(Find(properties)).Effect);

    [Theory]
    [InlineData(""" "summary":" S ","description":"S" """, "S", "")]
    [InlineData(""" "summary":" ","title":" T ","description":" D " """, "T", "D")]
    [InlineData(""" "description":" A \n\n B \n" """, "A", "B")]
    [InlineData(""" "description":"A" """, "A", "")]
    [InlineData("", "", "")]
    public void TextsOfAnOperation_AreSummaryAndRemarks(string texts, string summary, string remarks) =>
        Assert.Equal(new ApiDocs(summary, remarks, ""), Sample.Operation(Find(texts)).Docs);

    [Theory]
    [InlineData(""" "title":"T","description":"D" """, "D", "", "")]
    [InlineData(""" "title":" T ","description":" " """, "T", "", "")]
    [InlineData(""" "description":"A\r\nB\nC","example":5 """, "A", "B\nC", "5")]
    [InlineData(""" "example":{ "a": 1 } """, "", "", "{ \"a\": 1 }")]
    public void TextsOfAMember_AreSummaryRemarksAndExample(string texts, string summary, string remarks, string example) =>
        Assert.Equal(new ApiDocs(summary, remarks, example), Sample.Parameter($$"""{ {{texts}} }""").Docs);

    [Fact]
    public void TextsAndErrors_AreTakenOver()
    {
        var operation = Sample.Operation(
            Find(
                """
                "title":"T","summary":"S","description":"D","deprecated":true,
                "errorCodes":{
                    "400":[{"errorCode":"A","errorMessage":"a"},{"errorCode":"A","errorMessage":"a"},{}],
                    "500":[{"errorCode":"B"}]}
                """
            )
        );

        Assert.Equal((new ApiDocs("S", "D", ""), true), (operation.Docs, operation.IsDeprecated));
        Assert.Equal([new ApiError("400", "A", "a"), new ApiError("500", "B", "")], operation.Errors);
    }

    [Fact]
    public void Service_IsReadWithItsEndpoints()
    {
        var service = Sample
            .Model(
                """
                {"info":{"product":"dataworks-public","version":"2020-05-18"},"apis":{},
                 "endpoints":[
                    {"regionId":"cn-a","endpoint":" a.example.com\t"},
                    {"regionId":"cn-b"},
                    {"regionId":"cn-c","endpoint":"{x}.example.com"},
                    7]}
                """
            )
            .Service;

        Assert.Equal(new ApiService("dataworks-public", "2020-05-18", "DataworksPublic", new([new("cn-a", "a.example.com")])), service);
    }

    [Theory]
    [InlineData("listUsers", "ListUsers", "List-Users", "ListUsers2")]
    [InlineData("GetURL", "GetURL", "GetUrl", "GetUrl2")]
    [InlineData("Shared", "SharedValue", "Find", "Find")]
    public void Operations_DifferWithoutLetterCase(string first, string firstName, string second, string secondName)
    {
        var operations = Sample
            .Model(
                Sample.Document(
                    $$"""
                    "{{first}}":{},"{{second}}":{}
                    """
                )
            )
            .Operations;

        Assert.Equal(
            [(first, firstName), (second, secondName)],
            operations.OrderByDescending(o => o.WireName == first).Select(o => (o.WireName, o.Name))
        );
    }

    private static string Find(string properties) =>
        Sample.Document(
            $$"""
            "Find":{ {{properties}} }
            """
        );
}
