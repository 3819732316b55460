using System.Globalization;
using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Analyzers.Tests.Specs;

/// <summary>Two items that name one file: the compiler keeps one set of metadata per path, so both ask for the same client.</summary>
public sealed class SpecNamedTwiceTests
{
    private static readonly SourceText Good = SourceText.From(
        """
        {"version":"1.0","info":{"style":"RPC","product":"ICE","version":"2020-11-09"},
        "apis":{"Search":{"methods":["post"],"parameters":[],"responses":{}}}}
        """
    );

    private static readonly SourceText Broken = SourceText.From("{");

    [Fact]
    public async Task SpecNamedTwice_ReportsOnce() => Assert.Equal(["FST0010 /s.json"], await Analyze(Good));

    [Fact]
    public async Task SpecNamedTwice_SaysSo()
    {
        var diagnostic = Assert.Single(await new SpecSession().Diagnose("class C { }", Twice(Good)));
        Assert.Equal(
            "'s.json' stands in two ApiSpec items, which both give 'Acme.Ice.IceClient': name it once, "
                + "with all its Operations; a second client of the same document needs a copy of the file",
            diagnostic.GetMessage(CultureInfo.InvariantCulture)
        );
    }

    [Fact]
    public async Task BrokenSpecNamedTwice_TellsOfTheErrorOnly() => Assert.Equal(["FST0001 /s.json"], await Analyze(Broken));

    private static Task<string[]> Analyze(SourceText text) => new SpecSession().Analyze("class C { }", Twice(text));

    private static (string Path, SourceText Text, (string Key, string Value)[] Metadata)[] Twice(SourceText text) =>
        [("/s.json", text, [("Kind", "Spec")]), ("/s.json", text, [("Kind", "Spec")])];
}
