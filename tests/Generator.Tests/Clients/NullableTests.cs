using FaceSearchToolkit.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Generator.Tests.Clients;

/// <summary>The runtime tells the compiler what is never null, so that users' code needs no <c>!</c>.</summary>
public sealed class NullableTests
{
    private static readonly string Buy = Specs.Operation("Buy", []);

    [Theory]
    [InlineData("TextMatch match = text; return match.ToString();")]
    [InlineData("""return TimeRange.TryParse(text, out var range) ? range.ToString() : "";""")]
    public void ValueThatIsNeverNull_NeedsNoCheck(string body)
    {
        var project = Project.Of(Specs.Document(Buy)).WithSource(Source("string text", body));
        GeneratorRun.Of(project).AssertClean();
        GeneratorRun.Of(project with { Framework = Framework.NetStandard2, Language = LanguageVersion.CSharp9 }).AssertClean();
    }

    [Fact]
    public void MatchOfNullableText_MayBeNull() =>
        Assert.Contains(
            GeneratorRun
                .Of(Project.Of(Specs.Document(Buy)).WithSource(Source("string? text", "TextMatch match = text; return match.ToString();")))
                .Compilation()
                .GetDiagnostics(TestContext.Current.CancellationToken),
            diagnostic => diagnostic.Id == "CS8600"
        );

    private static string Source(string parameter, string body) =>
        $$"""
            #nullable enable
            using FaceSearchToolkit;

            public static class Probe
            {
                public static string Run({{parameter}}) { {{body}} }
            }
            """;
}
