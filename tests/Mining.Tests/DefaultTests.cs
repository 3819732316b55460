using FaceSearchToolkit.Mining.Proposals;

namespace FaceSearchToolkit.Mining.Tests;

public sealed class DefaultTests
{
    [Theory]
    [InlineData("integer", "每页条数。默认值：10。", "default=10")]
    [InlineData("integer", "每页条数，默认为**20**。", "default=20")]
    [InlineData("integer", "每页条数（默认20条）", "default=20")]
    [InlineData("integer", "超时时间，单位：秒。默认值为1,800秒。", "default=1800")]
    [InlineData("integer", "每页条数，如果不填写则默认为10。", "default=10")]
    [InlineData("integer", "每页条数。若未指定该参数，默认值为10。", "default=10")]
    [InlineData("integer", "The page size. Default value: 20.", "default=20")]
    [InlineData("integer", "The page size, which defaults to 20.", "default=20")]
    [InlineData("boolean", "是否预检，默认 true", "default=true")]
    [InlineData("boolean", "是否预检。取值：\n- **true**：是。\n- **false**（默认值）：否。", "default=false")]
    [InlineData("boolean", "是否预检。默认值：False", "default=false")]
    [InlineData("boolean", "Specifies whether to check. Default value: false", "default=false")]
    [InlineData("string", "语言。取值：zh（默认值）：中文，en：英文", "default=zh")]
    [InlineData("string", "排序。取值：\n- asc：正序。\n- desc：倒序，为默认值。", "default=desc")]
    [InlineData("string", "地域。默认值：cn-hangzhou。", "default=cn-hangzhou")]
    public void DefaultInProse_IsProposed(string type, string prose, string expected) =>
        Assert.Equal(expected, Mined.Propose($"\"type\": \"{type}\"", prose, MiningFamily.Default));

    [Theory]
    [InlineData("integer", "当类型为甲时，默认值：10。")]
    [InlineData("integer", "类型为甲时，默认值：10；类型为乙时，默认值：20。")]
    [InlineData("integer", "默认值：10。\n\n> 如果类型为乙，默认值为系统自动分配。")]
    [InlineData("integer", "每页条数。默认值：10~20。")]
    [InlineData("integer", "数量，默认10万。")]
    [InlineData("integer", "时长，单位：毫秒。默认5秒。")]
    [InlineData("integer", "每页条数。取值范围：1~50。默认值：100。")]
    [InlineData("integer", "缓存大小。每个实例的默认值：10。")]
    [InlineData("string", "结束时间，默认为当前时间。")]
    [InlineData("string", "描述，默认为空。")]
    [InlineData("string", "地域，默认查询所有地域。")]
    [InlineData("string", "字段，多个用逗号隔开。默认Name,Size,Time字段必返回。")]
    [InlineData("string", "状态。取值：on、off。默认值：auto。")]
    [InlineData("boolean", "是否预检。默认值：是。")]
    [InlineData("array", "列表。默认值：10。")]
    public void DefaultThatIsNoneAlways_IsNotProposed(string type, string prose) =>
        Assert.Equal("", Mined.Propose($"\"type\": \"{type}\"", prose, MiningFamily.Default));

    [Theory]
    [InlineData(""" "type": "integer", "default": "10" """)]
    [InlineData(""" "type": "integer", "default": "20" """)]
    [InlineData(""" "type": "integer", "required": true """)]
    [InlineData(""" "type": "integer", "maximum": "5" """)]
    [InlineData(""" "type": "integer", "enum": ["1", "2"] """)]
    [InlineData(""" "type": "boolean" """)]
    public void DefaultThatTheDocumentSaysOrContradicts_IsNotProposed(string schema) =>
        Assert.Equal("", Mined.Propose(schema.Trim(), "每页条数。默认值：10。", MiningFamily.Default));

    [Fact]
    public void DefaultOfAPageNumberThatIsASize_IsNotProposed() =>
        Assert.Equal("", Mined.Propose("\"type\": \"integer\"", "每页条数，默认为20。", MiningFamily.Default, name: "PageNumber"));

    [Fact]
    public void TitleThatDisagrees_RulesTheDefaultOut() =>
        Assert.Equal(
            "",
            Mined.Propose("\"type\": \"integer\", \"title\": \"每页大小（默认为10）\"", "每页大小。默认值：20。", MiningFamily.Default)
        );
}
