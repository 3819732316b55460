using FaceSearchToolkit.EndToEnd.Harness;

namespace FaceSearchToolkit.EndToEnd;

/// <summary>netstandard2.0 with its default language version, C# 7.3.</summary>
public sealed class OldLanguageTests(ToolkitPackage package)
{
    [Fact]
    public async Task LanguageBelowWhatGeneratedCodeNeeds_ReportsAndEmitsNothing()
    {
        var build = await new Consumer(package, "OldLanguage").BuildAsync();

        Assert.Equal(["FST0009"], build.Logs.Values.Single().Select(entry => entry.Finding.Rule));
        Assert.Contains("7.3", build.Messages("OldLanguage", "netstandard2.0", "FST0009").Single(), StringComparison.Ordinal);
    }
}
