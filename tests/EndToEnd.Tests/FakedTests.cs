using FaceSearchToolkit.EndToEnd.Harness;

namespace FaceSearchToolkit.EndToEnd;

/// <summary>A project that tests its calls with the package FaceSearchToolkit.Testing beside the toolkit's own.</summary>
public sealed class FakedTests(FakedTests.FakedConsumer built) : IClassFixture<FakedTests.FakedConsumer>
{
    public sealed class FakedConsumer(ToolkitPackage package) : BuiltConsumer(package, "Faked");

    [Fact]
    public async Task FakeService_TakesTypedCallsAndGivesTypedResponses()
    {
        built.Build.AssertFindings("Faked", "net10.0", "");
        Assert.True(built.Build.Succeeded, built.Build.Output);
        Assert.Equal("7 for case-42", (await DotNet.SucceedAsync(built.Consumer.Folder, "bin/Debug/net10.0/Faked.dll")).Trim());
    }
}
