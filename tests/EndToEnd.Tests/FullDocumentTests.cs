using FaceSearchToolkit.EndToEnd.Harness;

namespace FaceSearchToolkit.EndToEnd;

/// <summary>The platform's whole ICE document, as it is served.</summary>
public sealed class FullDocumentTests(ToolkitPackage package)
{
    [Fact]
    public async Task WholeProduct_CompilesWithoutAnErrorOrAWarning()
    {
        var document = SharedData.Corpus("specs", "ice_2020-11-09.json");
        var consumer = new Consumer(package, "FullDocument");
        consumer.Write("specs/ice.json", await File.ReadAllTextAsync(document, TestContext.Current.CancellationToken));

        var build = await consumer.BuildAsync();

        Assert.True(build.Succeeded, build.Output);
        Assert.Equal(
            "",
            Finding.Describe(
                build
                    .Logs.Values.Single()
                    .Select(entry => entry.Finding)
                    .Where(finding => finding.Rule is not ("FST0004" or "FST0006" or "FST0007" or "FST0008"))
            )
        );
    }
}
