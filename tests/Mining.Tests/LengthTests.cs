using FaceSearchToolkit.Mining.Proposals;

namespace FaceSearchToolkit.Mining.Tests;

public sealed class LengthTests
{
    private const string Text = "\"type\": \"string\"";

    [Theory]
    [InlineData("名称。长度为2~64个字符。", "minLength=2;maxLength=64")]
    [InlineData("名称。长度为 2 ～ 128 个英文或中文字符，必须以字母开头。", "minLength=2;maxLength=128")]
    [InlineData("名称，支持字母和数字，长度限制为[4,50]个字符。", "minLength=4;maxLength=50")]
    [InlineData("名称。名称长度为1~128个字符。", "minLength=1;maxLength=128")]
    [InlineData("名称，8-32位", "minLength=8;maxLength=32")]
    [InlineData("名称，长度4~50。", "minLength=4;maxLength=50")]
    [InlineData("名称。\n- 最大长度为128。", "maxLength=128")]
    [InlineData("令牌。只支持ASCII字符，且不能超过64个字符。", "maxLength=64")]
    [InlineData("名称。长度不超过255个字符。", "maxLength=255")]
    [InlineData("名称，最长32位。", "maxLength=32")]
    [InlineData("名称。小于6个字符。", "maxLength=5")]
    [InlineData("标签键。最多支持128个字符，不能以http://开头。", "maxLength=128")]
    [InlineData("数据。长度为1~16,384个字节。", "maxLength=16384")]
    [InlineData("描述，长度不超过100个字符，一个汉字算一个字符。", "maxLength=100")]
    [InlineData("The name. The name must be 2 to 64 characters in length.", "minLength=2;maxLength=64")]
    [InlineData("The name. It can be 1 to 64 characters in length.", "minLength=1;maxLength=64")]
    [InlineData("The token. The token cannot exceed 64 characters in length.", "maxLength=64")]
    [InlineData("The description, up to 256 characters.", "maxLength=256")]
    [InlineData("The data. Maximum length: 1,024 bytes.", "maxLength=1024")]
    public void LengthInProse_IsProposed(string prose, string expected) =>
        Assert.Equal(expected, Mined.Propose(Text, prose, MiningFamily.Length));

    [Theory]
    [InlineData("名称。长度为1~64个字符，一个汉字占两个字符。")]
    [InlineData("名称。长度限制在3~64字符，多于64个字符将被自动截取。")]
    [InlineData("标签，多个用英文逗号分隔，长度不超过20个字符。")]
    [InlineData("配置。每个名称长度为1~64个字符。")]
    [InlineData("脚本。Base64编码前的长度不超过1024个字节。")]
    [InlineData("主机名。当系统为Windows时，长度为2~15个字符。")]
    [InlineData("主机名。\n- Windows：长度为2~15个字符。\n- Linux：长度为2~64个字符。")]
    [InlineData("配置，JSON格式。长度为1~64个字符。")]
    [InlineData("配置。密钥长度为1~100个字符。")]
    [InlineData("价格，支持最多3位小数。")]
    [InlineData("编号，长度为12个字符。")]
    public void LengthThatIsNotTheMembersAlways_IsNotProposed(string prose) =>
        Assert.Equal("", Mined.Propose(Text, prose, MiningFamily.Length));

    [Theory]
    [InlineData(""" "type": "string", "minLength": 2, "maxLength": 64 """, "")]
    [InlineData(""" "type": "string", "minLength": 2 """, "maxLength=64")]
    [InlineData(""" "type": "string", "maxLength": 128 """, "")]
    [InlineData(""" "type": "string", "example": "x" """, "")]
    [InlineData(""" "type": "string", "enum": ["x", "y"] """, "")]
    [InlineData(""" "type": "integer" """, "")]
    [InlineData(""" "type": "array", "items": { "type": "string" } """, "")]
    public void Length_IsComparedWithTheDocument(string schema, string expected) =>
        Assert.Equal(expected, Mined.Propose(schema.Trim(), "名称。长度为2~64个字符。", MiningFamily.Length));

    [Fact]
    public void OneLengthThatTheExampleHas_IsBothEnds() =>
        Assert.Equal(
            "minLength=4;maxLength=4",
            Mined.Propose("\"type\": \"string\", \"example\": \"ab12\"", "编号，长度为4个字符。", MiningFamily.Length)
        );
}
