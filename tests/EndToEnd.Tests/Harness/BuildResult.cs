namespace FaceSearchToolkit.EndToEnd.Harness;

/// <summary>What a build said.</summary>
internal sealed record BuildResult(
    bool Succeeded,
    string Output,
    IReadOnlyDictionary<string, IReadOnlyList<(Finding Finding, string Message)>> Logs
)
{
    /// <summary>Fails unless exactly these findings are reported.</summary>
    public void AssertFindings(string project, string framework, string expected)
    {
        var actual = Findings(project, framework);
        Assert.True(expected == actual, $"expected:\n{expected}\nactual:\n{actual}\n\n{Output}");
    }

    public IReadOnlyList<string> Messages(string project, string framework, string rule) =>
        [.. Log(project, framework).Where(entry => entry.Finding.Rule == rule).Select(entry => entry.Message)];

    public bool Compiled(string project, string framework) => Logs.ContainsKey(NameOf(project, framework));

    private string Findings(string project, string framework) => Finding.Describe(Log(project, framework).Select(entry => entry.Finding));

    private static string NameOf(string project, string framework) => $"{project}.{framework}.sarif";

    private IReadOnlyList<(Finding Finding, string Message)> Log(string project, string framework)
    {
        Assert.True(Logs.TryGetValue(NameOf(project, framework), out var log), $"{project} for {framework} was not compiled:\n{Output}");
        return log;
    }
}
