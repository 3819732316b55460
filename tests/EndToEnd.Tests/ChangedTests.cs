using FaceSearchToolkit.EndToEnd.Harness;

namespace FaceSearchToolkit.EndToEnd;

/// <summary>A new version of a document, with its baseline and a list of accepted changes beside it.</summary>
public sealed class ChangedTests(ChangedTests.ChangedConsumer built) : IClassFixture<ChangedTests.ChangedConsumer>
{
    public sealed class ChangedConsumer(ToolkitPackage package) : BuiltConsumer(package, "Changed");

    [Fact]
    public void Changes_AreReportedInTheDocumentAndWhereTheyBreakCode()
    {
        Assert.False(built.Build.Succeeded);
        built.Build.AssertFindings("Changed", "net10.0", built.Consumer.Expected);
    }

    [Fact]
    public void Message_HasTheLineThatAcceptsTheChange() =>
        Assert.Contains(
            "Breaking since 'shop.baseline.json': param-constraint-changed Buy.Count: maximum 100 -> 50; "
                + "change the code that uses it, then accept it with this line in 'shop.baseline.accepted.txt'",
            built.Build.Messages("Changed", "net10.0", "FST0020")
        );
}
