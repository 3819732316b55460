using FaceSearchToolkit.Mining.Proposals;

namespace FaceSearchToolkit.Mining.Tests;

public sealed class CountAndTimeRangeTests
{
    private const string List = "\"type\": \"array\", \"items\": { \"type\": \"string\" }";

    [Theory]
    [InlineData("标签列表。最多支持20个标签。", "maxItems=20")]
    [InlineData("实例ID列表，一次最多传入100个。", "maxItems=100")]
    [InlineData("启动命令。最多20个。每个命令最多包含256个字符。", "maxItems=20")]
    [InlineData("实例ID。N的取值范围：1~20。", "maxItems=20")]
    [InlineData("The tags. You can specify up to 20 tags.", "maxItems=20")]
    public void CountInProse_IsProposed(string prose, string expected) =>
        Assert.Equal(expected, Mined.Propose(List, prose, MiningFamily.Count));

    [Theory]
    [InlineData("标签列表。每个实例最多绑定20个标签。")]
    [InlineData("标签列表。建议不超过20个。")]
    [InlineData("商品列表，最多可以有10个分类，30个商品。")]
    [InlineData("名称列表。最多支持128个字符。")]
    public void CountOfSomethingElse_IsNotProposed(string prose) => Assert.Equal("", Mined.Propose(List, prose, MiningFamily.Count));

    [Fact]
    public void CountThatTheDocumentSays_IsNotProposed() =>
        Assert.Equal("", Mined.Propose(List + ", \"maxItems\": 21", "标签列表。最多支持20个标签。", MiningFamily.Count));

    [Fact]
    public void CountInAText_IsNotProposed() => Assert.Empty(Mined.Mine(Mined.Document("\"type\": \"string\"", "实例ID，最多支持20个。")));

    [Theory]
    [InlineData("创建时间，JSON格式。", """{"gte":1663142450000,"lte":1663142460000}""", "x-range=unix-ms")]
    [InlineData("创建时间的毫秒时间戳，如{\"gte\":开始,\"lte\":结束}。", "", "x-range=unix-ms")]
    [InlineData("创建时间的秒时间戳，如{\"gte\":开始,\"lte\":结束}。", "", "")]
    [InlineData("创建时间，JSON格式。", """{"gte":1663142450,"lte":1663142460}""", "")]
    [InlineData("得分，JSON格式。", """{"gte":1,"lte":5}""", "")]
    [InlineData("条件，JSON格式。", """{"gte":1663142450000,"name":"a"}""", "")]
    public void TimeRangeInJson_IsProposedWhereTheUnitIsCertain(string prose, string example, string expected) =>
        Assert.Equal(
            expected,
            Mined.Propose(
                $"\"type\": \"string\", \"example\": {System.Text.Json.JsonSerializer.Serialize(example)}",
                prose,
                MiningFamily.TimeRange
            )
        );
}
