using FaceSearchToolkit.Mining.Proposals;

namespace FaceSearchToolkit.Mining.Tests;

public sealed class RangeTests
{
    private const string Integer = "\"type\": \"integer\"";
    private const string Number = "\"type\": \"number\"";

    [Theory]
    [InlineData("每页条数。取值范围：1~100。", "minimum=1;maximum=100")]
    [InlineData("每页条数，取值范围为１～５０", "minimum=1;maximum=50")]
    [InlineData("每页条数（取值范围[1,50]）。", "minimum=1;maximum=50")]
    [InlineData("每页条数。取值：**1**–**50**。", "minimum=1;maximum=50")]
    [InlineData("端口，取值范围：1到65535之间的整数", "minimum=1;maximum=65535")]
    [InlineData("端口。端口取值范围：1~65535。", "minimum=1;maximum=65535")]
    [InlineData("容量，单位：GB。取值范围：20~32,768。", "minimum=20;maximum=32768")]
    [InlineData("容量，取值范围10~3000 GB，且为10的倍数。", "minimum=10;maximum=3000")]
    [InlineData("延迟。取值范围：(0, 30000]，单位为毫秒。", "minimum=1;maximum=30000")]
    [InlineData("<p>每页条数。</p>取值范围：1&nbsp;~&nbsp;20<br/>默认值：10", "minimum=1;maximum=20")]
    [InlineData("- 每页条数\n- 最小值：1\n- 最大值：20", "minimum=1;maximum=20")]
    [InlineData("每页条数，最大 100。", "maximum=100")]
    [InlineData("每页条数，不超过100。", "maximum=100")]
    [InlineData("每页条数，最大值不超过50", "maximum=50")]
    [InlineData("页码。取值大于0。", "minimum=1")]
    [InlineData("页码。取值大于等于0。", "minimum=0")]
    [InlineData("页码，取值为大于0且不超过Integer的最大值。", "minimum=1")]
    [InlineData("页码，起始值：1，默认值：1", "minimum=1")]
    [InlineData("温度，取值范围：-20~60。", "minimum=-20;maximum=60")]
    [InlineData("The page size. Valid values: 1 to 100. Default value: 20.", "minimum=1;maximum=100")]
    [InlineData("The page size. Value range: 1-50", "minimum=1;maximum=50")]
    [InlineData("The port. It must be from 1 to 65535.", "minimum=1;maximum=65535")]
    [InlineData("The page size. Maximum value: 50.", "maximum=50")]
    [InlineData("The page size. The maximum value is 1,000.", "maximum=1000")]
    [InlineData("The page number. Minimum value: 1.", "minimum=1")]
    [InlineData("The weight, which must be greater than 0.", "minimum=1")]
    public void RangeInProse_IsProposed(string prose, string expected) =>
        Assert.Equal(expected, Mined.Propose(Integer, prose, MiningFamily.Range));

    [Theory]
    [InlineData("得分。取值范围：[0,1)。", "minimum=0;maximum=1;exclusiveMaximum=true")]
    [InlineData("得分，必须大于0。", "minimum=0;exclusiveMinimum=true")]
    [InlineData("得分。取值范围：0.5~1.0。", "minimum=0.5;maximum=1")]
    public void OpenEndsOfNumbers_AreSaid(string prose, string expected) =>
        Assert.Equal(expected, Mined.Propose(Number, prose, MiningFamily.Range));

    [Theory]
    [InlineData("购买时长。当单位为月时，取值范围：1~9。")]
    [InlineData("购买时长。取值范围：\n- 当单位为月时：1~9\n- 当单位为年时：1~3")]
    [InlineData("磁盘大小。取值范围：\n- cloud：5~2000\n- ssd：20~32768")]
    [InlineData("磁盘大小。\n- SSD盘，取值范围：10~2000。\n- 普通盘，取值范围：20~6000。")]
    [InlineData("第N个标签的序号，N的取值范围：1~20。")]
    [InlineData("颜色。R（红）、G（绿）、B（蓝）的取值：0~255。")]
    [InlineData("时长，取值范围：1分钟~24小时。")]
    [InlineData("时长，单位：秒。取值范围：1~24小时。")]
    [InlineData("端口。取值范围：1~65535，不限时取值为-1。")]
    [InlineData("端口。取值范围：1~65535。0表示不限制。")]
    [InlineData("时长。取值范围：1~9、12或24。")]
    [InlineData("数量。取值范围：1~10万。")]
    [InlineData("数量，建议不超过100。")]
    [InlineData("页码。取值范围：1~100。如果指定值不在参数范围中，则默认为1。")]
    [InlineData("数量。取值范围：1~100。\n\n> 取值范围：1~200。")]
    [InlineData("如果值大于0，则自动分配。")]
    [InlineData("The disk size. If the category is cloud, valid values: 5 to 2000.")]
    [InlineData("The number of servers. Valid values: 100 to 1.")]
    [InlineData("大小。取值范围：(4, 120)。")]
    public void RangeThatIsNotTheMembersAlways_IsNotProposed(string prose) =>
        Assert.Equal("", Mined.Propose(Integer, prose, MiningFamily.Range));

    [Theory]
    [InlineData(""" "type": "integer", "minimum": "1", "maximum": "100" """, "")]
    [InlineData(""" "type": "integer", "minimum": "1" """, "maximum=100")]
    [InlineData(""" "type": "integer", "maximum": "200" """, "")]
    [InlineData(""" "type": "integer", "example": "500" """, "")]
    [InlineData(""" "type": "integer", "example": "abc" """, "")]
    [InlineData(""" "type": "integer", "default": "0" """, "")]
    [InlineData(""" "type": "integer", "enum": ["1", "500"] """, "")]
    [InlineData(""" "type": "string" """, "")]
    [InlineData(""" "type": "boolean" """, "")]
    [InlineData(""" "$ref": "#/components/schemas/X" """, "")]
    public void RangeThatTheDocumentSaysOrContradicts_IsNotProposed(string schema, string expected) =>
        Assert.Equal(expected, Mined.Propose(schema.Trim(), "条数。取值范围：1~100。", MiningFamily.Range));
}
