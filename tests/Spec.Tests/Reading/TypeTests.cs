using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests.Reading;

public sealed class TypeTests
{
    [Theory]
    [InlineData("""{"type":"string"}""", "String")]
    [InlineData("""{"type":"string","format":"int64"}""", "String")]
    [InlineData("""{"type":"string","format":"date-time"}""", "String")]
    [InlineData("""{"type":"string","format":"binary"}""", "String")]
    [InlineData("""{"type":"string","properties":{"A":{"type":"string"}}}""", "String")]
    [InlineData("""{"type":"integer"}""", "Int32")]
    [InlineData("""{"type":"integer","format":"int32"}""", "Int32")]
    [InlineData("""{"type":"integer","format":"int64"}""", "Int64")]
    [InlineData("""{"type":"integer","maximum":"4294967296"}""", "Int64")]
    [InlineData("""{"type":"integer","minimum":"-2147483649"}""", "Int64")]
    [InlineData("""{"type":"integer","minimum":"-2147483648","maximum":"2147483647"}""", "Int32")]
    [InlineData("""{"type":"integer","maximum":"9223372036854775808"}""", "Int32")]
    [InlineData("""{"type":"integer","format":"int32","maximum":"4294967296"}""", "Int32")]
    [InlineData("""{"type":"number"}""", "Double")]
    [InlineData("""{"type":"number","format":"double"}""", "Double")]
    [InlineData("""{"type":"number","format":"float"}""", "Double")]
    [InlineData("""{"type":"boolean"}""", "Boolean")]
    [InlineData("""{"type":"any"}""", "Json")]
    [InlineData("""{"type":"object"}""", "Json")]
    [InlineData("""{"type":"object","properties":{}}""", "Json")]
    [InlineData("""{"type":"object","properties":[]}""", "Json")]
    [InlineData("""{"description":"no type"}""", "Json")]
    [InlineData("""{"type":"tuple"}""", "Json")]
    [InlineData("""{"type":["string","null"]}""", "Json")]
    [InlineData("[]", "Json")]
    [InlineData("null", "Json")]
    [InlineData("""{"type":"array","items":{"type":"string"}}""", "List<String>")]
    [InlineData("""{"items":{"type":"string"}}""", "List<String>")]
    [InlineData("""{"type":"array"}""", "List<Json>")]
    [InlineData("""{"type":"array","items":[]}""", "List<Json>")]
    [InlineData("""{"type":"array","items":{"type":"array","items":{"type":"integer"}}}""", "List<List<Int32>>")]
    [InlineData("""{"type":"array","items":{"type":"object","properties":{"A":{"type":"string"}}}}""", "List<Object FindRequest.XItem>")]
    [InlineData("""{"type":"object","properties":{"A":{"type":"string"}}}""", "Object FindRequest.XInfo")]
    [InlineData("""{"properties":{"A":{"type":"string"}}}""", "Object FindRequest.XInfo")]
    [InlineData("""{"type":"object","additionalProperties":{"type":"string"}}""", "Map<String>")]
    [InlineData("""{"type":"object","additionalProperties":{"type":"any"}}""", "Map<Json>")]
    [InlineData(
        """{"type":"object","additionalProperties":{"type":"object","properties":{"A":{"type":"string"}}}}""",
        "Map<Object FindRequest.XEntry>"
    )]
    [InlineData(
        """{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","properties":{"A":{"type":"string"}}}}}""",
        "Map<List<Object FindRequest.XItem>>"
    )]
    [InlineData("""{"type":"string","enum":["a","b"]}""", "Enum FindRequest.XValue")]
    [InlineData("""{"type":"string","enum":[]}""", "String")]
    [InlineData("""{"type":"integer","enum":["1","2"]}""", "Int32")]
    [InlineData("""{"type":"boolean","enum":["true","false"]}""", "Boolean")]
    [InlineData("""{"type":"array","items":{"type":"string","enum":["a"]}}""", "List<Enum FindRequest.XValue>")]
    [InlineData("""{"type":"string","enumValueTitles":{"a":"first","b":"second"}}""", "Enum FindRequest.XValue")]
    [InlineData("""{"type":"string","enumValueTitles":{"when it is on, the value is a，else b。":"x"}}""", "String")]
    [InlineData("""{"type":"string","enumValueTitles":{}}""", "String")]
    [InlineData("""{"type":"string","x-range":{"unit":"unix-ms"}}""", "TimeRange")]
    public void Schema_BecomesAType(string schema, string expected) => Assert.Equal(expected, Describe(Sample.Parameter(schema).Type));

    [Theory]
    [InlineData("""{"type":"string","x-type":"boolean"}""", ApiTypeKind.Boolean, ApiTypeKind.String)]
    [InlineData("""{"type":"string","x-type":"integer"}""", ApiTypeKind.Int32, ApiTypeKind.String)]
    [InlineData("""{"type":"string","x-type":"int64"}""", ApiTypeKind.Int64, ApiTypeKind.String)]
    [InlineData("""{"type":"string","x-type":"number"}""", ApiTypeKind.Double, ApiTypeKind.String)]
    [InlineData("""{"type":"string","enum":["true","false"],"x-type":"boolean"}""", ApiTypeKind.Boolean, ApiTypeKind.String)]
    [InlineData("""{"type":"integer","x-type":"string"}""", ApiTypeKind.String, ApiTypeKind.Int32)]
    [InlineData("""{"type":"integer"}""", ApiTypeKind.Int32, ApiTypeKind.Int32)]
    public void DeclaredType_KeepsTheFormOnTheWire(string schema, ApiTypeKind type, ApiTypeKind wire)
    {
        var operation = Sample.Operation(Sample.WithSchema(schema));

        var member = Assert.Single(operation.Request.Members);
        Assert.Equal((type, wire), (member.Type.Kind, member.WireKind));
        Assert.Empty(operation.Request.Enums);
    }

    [Fact]
    public void NestedTypes_StandInTheClassThatUsesThem()
    {
        const string Schema = """
            {"type":"object","properties":{
                "Items":{"type":"object","properties":{"Item":{"type":"array","items":{"type":"object","properties":{
                    "Item":{"type":"string"},
                    "Kind":{"type":"string","enum":["a"]}}}}}},
                "Data":{"type":"object","properties":{"Data":{"type":"object","properties":{"Data":{"type":"string"}}}}}}}
            """;

        var response = Sample.Operation(Sample.WithResponse(Schema)).Response;

        Assert.Equal(["ItemsInfo", "DataInfo"], response.Objects.Select(o => o.Name));
        var item = Assert.Single(response.Objects[0].Objects);
        Assert.Equal(["ItemValue", "Kind"], ["ItemValue", .. item.Members.Skip(1).Select(m => m.Name)]);
        Assert.Equal("FindResponse.ItemsInfo.ItemItem.KindValue", item.Members[1].Type.Name);
        Assert.Equal("FindResponse.DataInfo.DataInfo2", response.Objects[1].Members[0].Type.Name);
        Assert.Equal("DataInfo2", Assert.Single(response.Objects[1].Objects).Name);
    }

    [Fact]
    public void NestedType_GivesWayToAMemberOfItsName()
    {
        var request = Sample
            .Operation(
                Sample.WithParameters(
                    """
                    {"name":"Tags","in":"query","schema":{"type":"array","items":{"type":"object","properties":{"A":{"type":"string"}}}}},
                    {"name":"TagsItem","in":"query","schema":{"type":"string"}}
                    """
                )
            )
            .Request;

        Assert.Equal(["Tags", "TagsItem"], request.Members.Select(m => m.Name));
        Assert.Equal("List<Object FindRequest.TagsItem2>", Describe(request.Members[0].Type));
    }

    internal static string Describe(ApiType type) =>
        type.Kind + (type.Name.Length == 0 ? "" : " " + type.Name) + (type.Element is null ? "" : $"<{Describe(type.Element)}>");
}
