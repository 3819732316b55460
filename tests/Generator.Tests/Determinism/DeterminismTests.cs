using System.Globalization;
using FaceSearchToolkit.Generator.Tests.Documents;
using FaceSearchToolkit.Generator.Tests.Infrastructure;

namespace FaceSearchToolkit.Generator.Tests.Determinism;

/// <summary>The same spec gives the same bytes, whoever asks and however.</summary>
public sealed class DeterminismTests
{
    private static readonly string[] Operations = ["SearchMediaByFace", "SearchMediaClipByFace"];

    [Fact]
    public void TwoRuns_GiveTheSameText() =>
        Assert.Equal(GeneratorRun.Of(OwnSpecTests.FaceSearch()).AllText, GeneratorRun.Of(OwnSpecTests.FaceSearch()).AllText);

    [Fact]
    public void Culture_ChangesNothing()
    {
        var expected = GeneratorRun.Of(OwnSpecTests.FaceSearch()).AllText;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = OddCulture();
            Assert.Equal("~1!5", (-1.5).ToString(CultureInfo.CurrentCulture));
            Assert.Equal(expected, GeneratorRun.Of(OwnSpecTests.FaceSearch()).AllText);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void LineEnds_AreLineFeedsOnly()
    {
        var spec = Repository.PathOf("specs", "ice-2020-11-09.json");
        var run = GeneratorRun.Of(new Project().WithSpec(spec, File.ReadAllText(spec).ReplaceLineEndings("\r\n")));
        Assert.DoesNotContain('\r', run.AllText);
    }

    [Theory]
    [InlineData("SearchMediaByFace|SearchMediaClipByFace")]
    [InlineData("SearchMediaClipByFace|SearchMediaByFace")]
    [InlineData(" SearchMediaClipByFace ||SearchMediaByFace|SearchMediaByFace")]
    public void Selection_GivesTheSameFilesAsAll(string selection)
    {
        var all = GeneratorRun.Of(OwnSpecTests.FaceSearch()).Files;
        var some = GeneratorRun.Of(Select(OwnSpecTests.FaceSearch(), selection)).Files;
        foreach (var operation in Operations)
        {
            Assert.Equal(all[$"IceClient.{operation}.g.cs"], some[$"IceClient.{operation}.g.cs"]);
        }

        Assert.Equal(all["IceClient.g.cs"], some["IceClient.g.cs"]);
        Assert.Equal(all["IceClient.Links.g.cs"], some["IceClient.Links.g.cs"]);
        Assert.Equal(5, some.Count);
    }

    [Fact]
    public void OrderOfOperationsInTheDocument_ChangesNothing()
    {
        string[] operations = ["Buy", "Sell", "Look"];
        string Text(IEnumerable<string> order) =>
            GeneratorRun.Of(Project.Of(Specs.Document([.. order.Select(name => Specs.Operation(name, []))]))).AllText;
        Assert.Equal(Text(operations), Text(operations.Reverse()));
    }

    private static Project Select(Project project, string operations) =>
        project.WithSpec(
            project.Files[0].Path,
            File.ReadAllText(project.Files[0].Path),
            ("Overlay", project.Files[1].Path),
            ("Operations", operations)
        );

    /// <summary>A culture of our own making, since the machine may have none but the invariant one.</summary>
    private static CultureInfo OddCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "~";
        culture.NumberFormat.NumberDecimalSeparator = "!";
        culture.NumberFormat.NumberGroupSeparator = "?";
        return culture;
    }
}
