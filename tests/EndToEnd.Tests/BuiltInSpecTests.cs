using FaceSearchToolkit.EndToEnd.Harness;

namespace FaceSearchToolkit.EndToEnd;

/// <summary>A project with the package and nothing else, for three frameworks, on C# 8 and with warnings as errors.</summary>
public sealed class BuiltInSpecTests(BuiltInSpecTests.BuiltInConsumer built) : IClassFixture<BuiltInSpecTests.BuiltInConsumer>
{
    public sealed class BuiltInConsumer(ToolkitPackage package) : BuiltConsumer(package, "BuiltIn");

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void GoodCode_CompilesWithoutAFinding(string framework)
    {
        built.Build.AssertFindings("BuiltIn", framework, "");
        Assert.True(built.Build.Succeeded, built.Build.Output);
    }

    [Fact]
    public async Task DesignTimeBuild_GivesTheCompilerTheSameFiles()
    {
        string[] designTime =
        [
            "-p:DesignTimeBuild=true",
            "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true",
            "-p:NonExistentFile=none/none",
        ];
        var output = await built.Consumer.EvaluateAsync([
            "-t:Compile",
            "-p:TargetFramework=net8.0",
            "-getItem:CscCommandLineArgs",
            .. designTime,
        ]);

        Assert.Matches("/additionalfile:[^\n]*/specs/ice-2020-11-09.json", output);
        Assert.Matches("/analyzer:[^\n]*FaceSearchToolkit.Generator.dll", output);
    }

    [Theory]
    [InlineData("roslyn4.8", false)]
    [InlineData("roslyn4.13", false)]
    [InlineData("roslyn4.14", true)]
    [InlineData("roslyn5.0", true)]
    public async Task Completion_ComesBesideTheRulesWhereTheCompilerIsNewEnough(string compiler, bool comes)
    {
        var analyzers = await built.Consumer.EvaluateAsync([
            "-t:ResolveLockFileAnalyzers",
            "-p:TargetFramework=net8.0",
            $"-p:CompilerApiVersion={compiler}",
            "-getItem:Analyzer",
        ]);

        Assert.Contains("analyzers/dotnet/cs/FaceSearchToolkit.Analyzers.dll", analyzers, StringComparison.Ordinal);
        Assert.Equal(
            comes,
            analyzers.Contains("analyzers/dotnet/roslyn4.14/cs/FaceSearchToolkit.Completion.dll", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task GeneratedClient_CallsTheService()
    {
        var requests = await BuiltInProgram.CallAsync(
            built.Consumer.Folder,
            "dotnet",
            Path.Combine("bin", "Debug", "net10.0", "BuiltIn.dll")
        );

        Assert.All(requests, request => Assert.Equal("SearchMediaByFace", request.Headers["x-acs-action"]));
        Assert.All(requests, request =>
            Assert.StartsWith("ACS3-HMAC-SHA256 Credential=an-id,", request.Headers["Authorization"], StringComparison.Ordinal)
        );
        Assert.Contains("PageSize=50", requests[0].Query, StringComparison.Ordinal);
    }
}
