using FaceSearchToolkit.Spec;

namespace FaceSearchToolkit.Mining.Tests;

public sealed class CorpusTests
{
    [Theory]
    [InlineData("kms_2016-01-20", 50)]
    [InlineData("fc_2023-03-30", 20)]
    [InlineData("ram_2015-05-01", 50)]
    [InlineData("actiontrail_2020-07-06", 20)]
    public void MinedOverlay_IsOne(string spec, int least)
    {
        var proposals = Check(SharedData.Corpus("specs", spec + ".json"));

        Assert.True(proposals >= least, $"{proposals}");
    }

    [Fact]
    public void MinedOverlays_AreAll()
    {
        Assert.SkipUnless(LongRuns.AllDocuments, "takes minutes; set FST_ALL_DOCUMENTS=1");

        Assert.True(Directory.GetFiles(SharedData.Corpus("specs"), "*.json").Sum(Check) > 12_000);
    }

    [Fact]
    public void OwnSpecWithItsOverlayByHand_KeepsIt()
    {
        var document = File.ReadAllText(Repository.PathOf("specs", "ice-2020-11-09.json"));
        var overlay = File.ReadAllText(Repository.PathOf("specs", "ice-2020-11-09.overlay.json"));

        var merged = OverlayText.Write(Mined.Mine(document, overlay), overlay);

        var before = SpecCompiler.Compile(Mined.Input(document, overlay), TestContext.Current.CancellationToken);
        var after = SpecCompiler.Compile(Mined.Input(document, merged), TestContext.Current.CancellationToken);
        Assert.Equal(before.Findings.Count(f => f.InOverlay), after.Findings.Count(f => f.InOverlay));
        Assert.All(overlay.Split('\n').Select(l => l.TrimEnd(',', '\r')), line => Assert.Contains(line, merged));
    }

    private static int Check(string path)
    {
        var document = File.ReadAllText(path);
        var proposals = Mined.Mine(document);
        var overlay = OverlayText.Write(proposals);
        var findings = SpecCompiler.Compile(Mined.Input(document, overlay), TestContext.Current.CancellationToken).Findings;
        Assert.DoesNotContain(findings, f => f.InOverlay && f.RuleId is "FST0001" or "FST0005" or "FST0006");
        Assert.Empty(Mined.Mine(document, overlay));
        return proposals.Count;
    }
}
