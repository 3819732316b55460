using FaceSearchToolkit.Mining.Proposals;

namespace FaceSearchToolkit.Mining.Tests;

public sealed class ValuesTests
{
    [Theory]
    [InlineData("状态。取值：\n- **on**：开启。\n- **off**：关闭。", "enum=on,off")]
    [InlineData("状态。取值：\n\n- on：开启。\n\n- off（默认值）：关闭。", "enum=on,off")]
    [InlineData("状态，取值范围如下：\n* `on`\n* `off`", "enum=on,off")]
    [InlineData("状态，取值说明：\n- on: 开启\n- off: 关闭", "enum=on,off")]
    [InlineData("<p>状态。取值：</p><ul><li><b>on</b>：开启</li><li><b>off</b>：关闭</li></ul>", "enum=on,off")]
    [InlineData("状态。取值：on、off。默认值：on。", "enum=on,off")]
    [InlineData("语言。取值：zh（默认值）：中文，en：英文", "enum=zh,en")]
    [InlineData("版本，取值为v1、v2或v3。", "enum=v1,v2,v3")]
    [InlineData("排序。取值：\n- Time:Desc（默认值）：倒序。\n- Time:Asc：正序。", "enum=Time:Desc,Time:Asc")]
    [InlineData("线路。取值：\n- **BGP**：BGP（多线）。\n- **BGP\\_PRO**：BGP（多线）精品。", "enum=BGP,BGP_PRO")]
    [InlineData("线路。取值：\n- BGP：BGP（多线）。\n- PRO：BGP（多线）精品。", "enum=BGP,PRO")]
    [InlineData("The status. Valid values:\n\n- **on**: enabled.\n- **off**: disabled.", "enum=on,off")]
    [InlineData("The order. Valid values: asc, desc. Default value: asc", "enum=asc,desc")]
    [InlineData("The order. Valid values: asc and desc.", "enum=asc,desc")]
    public void ValueSet_IsProposed(string prose, string expected) =>
        Assert.Equal(expected, Mined.Propose("\"type\": \"string\"", prose, MiningFamily.Values));

    [Theory]
    [InlineData("状态。取值：on、off等。")]
    [InlineData("类型，例如：\n- a：甲\n- b：乙")]
    [InlineData("状态，多个用逗号分隔。取值：\n- on：开启。\n- off：关闭。")]
    [InlineData("The types, separated by commas. Valid values: a, b")]
    [InlineData("The type. Possible values include such as a and b")]
    [InlineData("当类型为甲时，取值：\n- a：甲\n- b：乙")]
    [InlineData("规格。甲版取值：\n- a：甲\n- b：乙\n\n乙版取值：\n- c：丙\n- d：丁")]
    [InlineData("配置，JSON格式，包含以下字段：\n- Name：名称\n- Size：大小")]
    [InlineData("名称。取值：\n- 只能包含字母。\n- 长度为3~64个字符。")]
    [InlineData("资源类型。取值：INSTANCE。")]
    [InlineData("来源。取值：\n- LATEST：最新。\n- BackupId：请传入具体的备份ID。")]
    [InlineData("类型。取值：a、null。")]
    [InlineData("类型。取值：a、b。不区分大小写。")]
    [InlineData("类型。取值：a、b、自定义值。")]
    public void ListThatIsNoSet_IsNotProposed(string prose) =>
        Assert.Equal("", Mined.Propose("\"type\": \"string\"", prose, MiningFamily.Values));

    [Theory]
    [InlineData(""" "type": "string", "example": "on" """, "enum=on,off")]
    [InlineData(""" "type": "string", "example": "half" """, "")]
    [InlineData(""" "type": "string", "example": "on,off" """, "")]
    [InlineData(""" "type": "string", "default": "auto" """, "")]
    [InlineData(""" "type": "string", "enum": ["on"] """, "")]
    [InlineData(""" "type": "string", "enum": [] """, "enum=on,off")]
    [InlineData(""" "type": "string", "enumValueTitles": { "on": "开" } """, "")]
    [InlineData(""" "type": "string", "maxLength": 2 """, "")]
    [InlineData(""" "type": "string", "pattern": "^o" """, "")]
    [InlineData(""" "type": "integer" """, "")]
    [InlineData(""" "type": "boolean" """, "")]
    public void ValueSet_IsComparedWithTheDocument(string schema, string expected) =>
        Assert.Equal(expected, Mined.Propose(schema.Trim(), "状态。取值：\n- on：开启。\n- off：关闭。", MiningFamily.Values));

    [Fact]
    public void SetOfIntegers_IsProposed() =>
        Assert.Equal("enum=0,1", Mined.Propose("\"type\": \"integer\"", "状态。取值：\n- 0：关闭。\n- 1：开启。", MiningFamily.Values));

    [Fact]
    public void SetInAResponse_IsProposed()
    {
        var document = Mined.CreateDocument(
            """
            "responses": { "200": { "schema": { "type": "object", "properties": {
              "Status": { "type": "string", "description": "状态。取值：\n- on：开启。\n- off：关闭。" } } } } }
            """
        );

        Assert.Equal("enum=on,off", Mined.Keywords(Assert.Single(Mined.Mine(document))));
    }

    [Fact]
    public void RangeInAResponse_IsNotProposed()
    {
        var document = Mined.CreateDocument(
            """
            "responses": { "200": { "schema": { "type": "object", "properties": {
              "Size": { "type": "integer", "description": "取值范围：1~100。默认值：10。" } } } } }
            """
        );

        Assert.Empty(Mined.Mine(document));
    }
}
