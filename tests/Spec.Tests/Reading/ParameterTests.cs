using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests.Reading;

public sealed class ParameterTests
{
    [Theory]
    [InlineData("RPC", "\"post\"", "query", ApiLocation.Query)]
    [InlineData("RPC", "\"post\"", "formData", ApiLocation.Form)]
    [InlineData("RPC", "\"get\"", "formData", ApiLocation.Query)]
    [InlineData("ROA", "\"get\"", "formData", ApiLocation.Form)]
    [InlineData("ROA", "\"post\"", "header", ApiLocation.Header)]
    [InlineData("ROA", "\"post\"", "host", ApiLocation.Host)]
    [InlineData("ROA", "\"post\"", "body", ApiLocation.Body)]
    [InlineData("ROA", "\"get\"", "path", ApiLocation.Path)]
    [InlineData("RPC", "\"get\"", "elsewhere", ApiLocation.Query)]
    public void Parameter_TravelsWhereTheDocumentSays(string style, string methods, string place, ApiLocation expected)
    {
        var operation = Sample.Operation(
            Roa($$"""{"name":"id","in":"{{place}}","schema":{"type":"string"} }""", "/a/{id}", methods, style)
        );

        Assert.Equal(expected, operation.Request.Members[0].Location);
    }

    [Theory]
    [InlineData("repeatList", ApiArrayStyle.Flat)]
    [InlineData("flat", ApiArrayStyle.Flat)]
    [InlineData("json", ApiArrayStyle.Json)]
    [InlineData("simple", ApiArrayStyle.Simple)]
    [InlineData("spaceDelimited", ApiArrayStyle.SpaceDelimited)]
    [InlineData("pipeDelimited", ApiArrayStyle.PipeDelimited)]
    [InlineData("xml", ApiArrayStyle.Flat)]
    public void Style_LaysOutArrays(string style, ApiArrayStyle expected)
    {
        var operation = Sample.Operation(
            Sample.WithParameters(
                $$"""{"name":"X","in":"query","style":"{{style}}","schema":{"type":"array","items":{"type":"string"} } }"""
            )
        );

        Assert.Equal(expected, Assert.Single(operation.Request.Members).ArrayStyle);
    }

    [Fact]
    public void ParameterToldTwice_IsOneAndRequiredOnlyIfBothSaySo()
    {
        var members = Sample
            .Operation(
                Sample.WithParameters(
                    """
                    {"name":"A","in":"query","schema":{"type":"string","required":true}},
                    {"name":"B","in":"query","schema":{"type":"string"}},
                    {"name":"A","in":"formData","schema":{"type":"integer","required":false}}
                    """
                )
            )
            .Request.Members;

        Assert.Equal(
            [("A", ApiTypeKind.Int32, false), ("B", ApiTypeKind.String, false)],
            members.Select(m => (m.WireName, m.Type.Kind, m.IsRequired))
        );
    }

    [Fact]
    public void OneNameInPathAndQuery_IsTwoParameters()
    {
        var members = Sample
            .Operation(
                Roa(
                    """{"name":"id","in":"path","schema":{"type":"string"}},{"name":"id","in":"query","schema":{"type":"string"}}""",
                    "/a/{id}"
                )
            )
            .Request.Members;

        Assert.Equal([("Id", ApiLocation.Path), ("Id2", ApiLocation.Query)], members.Select(m => (m.Name, m.Location)));
    }

    [Theory]
    [InlineData("/a/{id}/b", "id", "/a/{id}/b", "id:Path")]
    [InlineData("/a/[id]/b", "id", "/a/{id}/b", "id:Path")]
    [InlineData("a/{id}:stop", "id", "/a/{id}:stop", "id:Path")]
    [InlineData("/a/*", "id", "/a/{id}", "id:Path")]
    [InlineData("/a/{b}/*", "id", "/a/{b}/{id}", "id:Path b:Path")]
    [InlineData("/a/{b}", "id", "/a/{b}", "id:Query b:Path")]
    [InlineData("/a?x=1", "id", "/a?x=1", "id:Query")]
    public void EveryPlaceholderOfThePath_HasAParameter(string path, string parameter, string expectedPath, string expected)
    {
        var operation = Sample.Operation(Roa($$"""{"name":"{{parameter}}","in":"path","schema":{"type":"string"} }""", path));

        Assert.Equal(expectedPath, operation.Path);
        Assert.Equal(expected, string.Join(" ", operation.Request.Members.Select(m => $"{m.WireName}:{m.Location}")));
        Assert.All(operation.Request.Members, m => Assert.Equal(ApiTypeKind.String, m.Type.Kind));
    }

    [Theory]
    [InlineData("""{"name":"X","in":"query"}""")]
    [InlineData("""{"name":"X","in":"query","schema":null}""")]
    [InlineData("""{"name":"X","schema":[]}""")]
    [InlineData("""{"name":"X","in":7,"style":{},"schema":7}""")]
    public void OddParameter_IsKept(string parameter) =>
        Assert.Equal("X", Assert.Single(Sample.Operation(Sample.WithParameters(parameter)).Request.Members).WireName);

    [Theory]
    [InlineData("{}")]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("""{"name":7}""")]
    public void ParameterWithoutAName_IsLeftOut(string parameter) =>
        Assert.Empty(Sample.Operation(Sample.WithParameters(parameter)).Request.Members);

    [Fact]
    public void TwinsAfterNaming_AreNumberedAndTold()
    {
        var result = Sample.Compile(
            Sample.WithParameters(
                """
                {"name":"page-size","in":"query","schema":{"type":"string"}},
                {"name":"PageSize","in":"query","schema":{"type":"string"}}
                """
            )
        );

        Assert.Equal(["PageSize2", "PageSize"], result.Model!.Operations[0].Request.Members.Select(m => m.Name));
        var finding = Assert.Single(result.Findings);
        Assert.Equal(("FST0008", "page-size,PageSize2,PageSize"), (finding.RuleId, string.Join(",", finding.Arguments)));
    }

    [Fact]
    public void TextsAndFlags_AreTakenOver()
    {
        var member = Sample.Parameter(
            """
            {"type":"string","title":"T","description":"First.\nSecond.","example":12,
             "required":"true","deprecated":true,"x-sensitive":true}
            """
        );

        Assert.Equal(new ApiDocs("First.", "Second.", "12"), member.Docs);
        Assert.Equal((true, true, true), (member.IsRequired, member.IsDeprecated, member.IsSensitive));
    }

    private static string Roa(string parameters, string path, string methods = "\"get\"", string style = "ROA") =>
        Sample.Document(
            $$"""
            "Find":{"path":"{{path}}","methods":[{{methods}}],"parameters":[{{parameters}}],"responses":{} }
            """,
            style: style
        );
}
