using FaceSearchToolkit.EndToEnd.Harness;

namespace FaceSearchToolkit.EndToEnd;

/// <summary>The calls of samples/Misuse, mended from the command line.</summary>
public sealed class FixesTests(FixesTests.MendedConsumer mended) : IClassFixture<FixesTests.MendedConsumer>
{
    private const string Project = "Mended";

    [Fact]
    public void Build_SucceedsWithoutAFinding()
    {
        Assert.True(mended.Build.Succeeded, mended.Output + mended.Build.Output);
        Assert.DoesNotContain(" FST", mended.Build.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ranges.cs", "PageSize = 50, // FST1001")]
    [InlineData("RequiredParameters.cs", "FaceSearchToken = \"<FaceSearchToken>\"")]
    [InlineData("Ranges.cs", "request.MediaType = MediaType.Video;")]
    [InlineData("Ranges.cs", "DateTimeOffset.FromUnixTimeSeconds(1700000000)")]
    [InlineData("Links.cs", "FaceSearchToken = request.FaceSearchToken, // FST1011")]
    [InlineData("Filters.cs", "NumberMatch.Between(12, 13)")]
    [InlineData("Filters.cs", "Text() => new CustomFilters { StrField1 = \"abc\" };")]
    [InlineData("Filters.cs", "filters.IntField1 = NumberMatch.AtLeast(13);")]
    public void Code_SaysWhatWasMeant(string file, string code) =>
        Assert.Contains(code, File.ReadAllText(Path.Combine(mended.Consumer.Folder, file)), StringComparison.Ordinal);

    public sealed class MendedConsumer(ToolkitPackage package) : BuiltConsumer(package, Project)
    {
        /// <summary>What the command said.</summary>
        public string Output { get; private set; } = "";

        private protected override async Task PrepareAsync()
        {
            foreach (
                var file in Directory
                    .EnumerateFiles(Repository.PathOf("samples", "Misuse"), "*.cs")
                    .Where(f => Path.GetFileName(f) != "ByHand.cs")
            )
            {
                Consumer.Write(Path.GetFileName(file), await File.ReadAllTextAsync(file));
            }

            Output = await DotNet.SucceedAsync(Consumer.Folder, "format", "analyzers", "--severity", "info", "-v", "detailed");
        }
    }
}
