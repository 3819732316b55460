using FaceSearchToolkit.EndToEnd.Harness;

namespace FaceSearchToolkit.EndToEnd;

/// <summary>Calls that the service would reject, beside calls that it would not.</summary>
public sealed class MisuseTests(MisuseTests.MisusingConsumer built) : IClassFixture<MisuseTests.MisusingConsumer>
{
    private const string Project = "Misuse";
    private const string Framework = "net10.0";

    public sealed class MisusingConsumer(ToolkitPackage package) : BuiltConsumer(package, Project);

    [Fact]
    public void Misuse_IsReportedAtItsPlaceAndNothingElseIs()
    {
        Assert.False(built.Build.Succeeded);
        built.Build.AssertFindings(Project, Framework, built.Consumer.Expected);
    }

    [Theory]
    [InlineData("FST1001", "51", "50", "SearchMediaByFace")]
    [InlineData("FST1002", "FaceSearchToken", "SearchMediaByFace")]
    [InlineData("FST1004", "intFeld1", "intField1")]
    public void Message_NamesTheValueWhatIsAllowedAndTheOperation(string rule, params string[] parts)
    {
        var message = built.Build.Messages(Project, Framework, rule)[0];
        Assert.All(parts, part => Assert.Contains(part, message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ChineseCompiler_ReportsTheSamePlacesInChinese()
    {
        var chinese = await built.Consumer.BuildAsync("-p:PreferredUILang=zh-Hans");

        chinese.AssertFindings(Project, Framework, built.Consumer.Expected);
        var messages = chinese.Logs.Values.Single().Select(entry => entry.Message).ToArray();
        Assert.All(messages, message => Assert.Contains(message, IsChinese));
    }

    private static bool IsChinese(char character) => character is >= '\u4e00' and <= '\u9fff';
}
