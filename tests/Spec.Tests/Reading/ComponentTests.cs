using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests.Reading;

public sealed class ComponentTests
{
    [Theory]
    [InlineData("""{"$ref":"#/components/schemas/Tag"}""", "Object Tag", new[] { "Tag" })]
    [InlineData("""{"type":"array","items":{"$ref":"#/components/schemas/Tag"}}""", "List<Object Tag>", new[] { "Tag" })]
    [InlineData("""{"$ref":"#/components/schemas/Node"}""", "Object Node", new[] { "Node" })]
    [InlineData("""{"$ref":"#/components/schemas/Ping"}""", "Object Ping", new[] { "Ping", "Pong" })]
    [InlineData("""{"$ref":"#/components/schemas/Tags"}""", "List<Object Tag>", new[] { "Tag" })]
    [InlineData("""{"$ref":"#/components/schemas/Rows"}""", "List<Object RowsItem>", new[] { "RowsItem" })]
    [InlineData("""{"$ref":"#/components/schemas/Alias"}""", "Object Tag", new[] { "Tag" })]
    [InlineData("""{"$ref":"#/components/schemas/Count"}""", "Int32", new string[0])]
    [InlineData("""{"$ref":"#/components/schemas/Texts"}""", "Map<String>", new string[0])]
    [InlineData("""{"$ref":"#/components/schemas/Free"}""", "Json", new string[0])]
    [InlineData("""{"$ref":"#/components/schemas/Color"}""", "Enum ColorValue", new string[0])]
    [InlineData("""{"$ref":"#/components/schemas/Self"}""", "Json", new string[0])]
    [InlineData("""{"$ref":"#/components/schemas/Endless"}""", "Json", new string[0])]
    [InlineData("""{"$ref":"#/components/schemas/Circle1"}""", "Json", new string[0])]
    [InlineData("""{"$ref":"#/components/schemas/odd~1name"}""", "Object OddName", new[] { "OddName" })]
    [InlineData("""{"$ref":"#/components/schemas/odd%2Fname"}""", "Object OddName", new[] { "OddName" })]
    [InlineData("""{"$ref":"#/components/schemas/odd~0twin"}""", "Object OddTwin", new[] { "OddTwin" })]
    public void Reference_BecomesATypeAndItsComponentsAreReached(string schema, string type, string[] components)
    {
        const string Schemas = """
            "Tag":{"type":"object","properties":{"Key":{"type":"string"}}},
            "Node":{"type":"object","properties":{"Children":{"type":"array","items":{"$ref":"#/components/schemas/Node"}}}},
            "Ping":{"type":"object","properties":{"Pong":{"$ref":"#/components/schemas/Pong"}}},
            "Pong":{"type":"object","properties":{"Ping":{"$ref":"#/components/schemas/Ping"}}},
            "Tags":{"type":"array","items":{"$ref":"#/components/schemas/Tag"}},
            "Rows":{"type":"array","items":{"type":"object","properties":{"A":{"type":"string"}}}},
            "Alias":{"$ref":"#/components/schemas/Tag"},
            "Count":{"type":"integer"},
            "Texts":{"type":"object","additionalProperties":{"type":"string"}},
            "Free":{"type":"object"},
            "Color":{"type":"string","enum":["red"]},
            "Self":{"$ref":"#/components/schemas/Self"},
            "Endless":{"type":"array","items":{"$ref":"#/components/schemas/Endless"}},
            "Circle1":{"$ref":"#/components/schemas/Circle2"},
            "Circle2":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Circle1"}},
            "odd/name":{"type":"object","properties":{"A":{"type":"string"}}},
            "odd~twin":{"type":"object","properties":{"A":{"type":"string"}}},
            "Unused":{"type":"object","properties":{"A":{"type":"string"}}}
            """;

        var model = Sample.Model(Sample.WithSchema(schema, Schemas));

        Assert.Equal(type, TypeTests.Describe(Assert.Single(Assert.Single(model.Operations).Request.Members).Type));
        Assert.Equal(components, model.Components.Select(c => c.Name));
    }

    [Fact]
    public void SiblingsOfAReference_Count()
    {
        const string Tag = """ "Tag":{"type":"object","description":"general","properties":{"Key":{"type":"string"}}} """;

        var member = Sample.Parameter(
            """{"$ref":"#/components/schemas/Tag","required":true,"description":"special","deprecated":true}""",
            Tag
        );

        Assert.Equal((true, true, "special"), (member.IsRequired, member.IsDeprecated, member.Docs.Summary));
    }

    [Theory]
    [InlineData("#/components/schemas/Gone")]
    [InlineData("#/definitions/Tag")]
    [InlineData("")]
    [InlineData("Tag")]
    public void DanglingReference_IsFreeFormAndTold(string reference)
    {
        var result = Sample.Compile(Sample.WithSchema($$"""{"$ref":"{{reference}}"}"""));

        Assert.Equal("Json", TypeTests.Describe(result.Model!.Operations[0].Request.Members[0].Type));
        Assert.Contains(result.Findings, f => f.Message == "FST0004_Dangling" && f.Arguments[0] == reference);
    }

    [Fact]
    public void Component_GivesWayToOperationAndClient()
    {
        const string Schemas = """
            "FindRequest":{"type":"object","properties":{"A":{"type":"string"}}},
            "IceClient":{"type":"object","properties":{"A":{"type":"string"}}}
            """;

        var model = Sample.Model(
            Sample.WithParameters(
                """
                {"name":"A","in":"query","schema":{"$ref":"#/components/schemas/FindRequest"}},
                {"name":"B","in":"query","schema":{"$ref":"#/components/schemas/IceClient"}}
                """,
                Schemas
            )
        );

        Assert.Equal(["FindRequest2", "IceClient2"], model.Components.Select(c => c.Name));
    }

    [Fact]
    public void ResponseThatIsAComponent_HasItsMembers()
    {
        const string Node =
            """ "Node":{"type":"object","properties":{"Name":{"type":"string"},"Next":{"$ref":"#/components/schemas/Node"}}} """;

        var model = Sample.Model(Sample.WithResponse("""{"$ref":"#/components/schemas/Node"}""", Node));

        Assert.Equal(["Name", "Next"], Assert.Single(model.Operations).Response.Members.Select(m => m.Name));
        Assert.Equal("Node", Assert.Single(model.Components).Name);
    }

    [Fact]
    public void ThousandsOfAliases_AreNoDanger()
    {
        var chain = string.Join(
            ",",
            Enumerable.Range(0, 5000).Select(i => $$""" "C{{i}}":{"type":"array","items":{"$ref":"#/components/schemas/C{{i + 1}}"} } """)
        );

        Assert.Equal(
            "Json",
            TypeTests.Describe(Sample.Parameter("""{"$ref":"#/components/schemas/C0"}""", chain + """, "C5000":{"type":"string"} """).Type)
        );
    }

    [Fact]
    public void ComponentThatDoublesAtEachStep_IsReadOnce()
    {
        var chain = string.Join(
            ",",
            Enumerable
                .Range(0, 40)
                .Select(i =>
                    $$"""
                        "C{{i}}":{"type":"array","items":{"type":"object","properties":{
                            "A":{"$ref":"#/components/schemas/C{{i + 1}}"},
                            "B":{"$ref":"#/components/schemas/C{{i + 1}}"} } } }
                        """
                )
        );

        var model = Sample.Model(Sample.WithSchema("""{"$ref":"#/components/schemas/C0"}""", chain + """, "C40":{"type":"string"} """));

        Assert.Equal(40, model.Components.Count);
    }
}
