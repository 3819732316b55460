using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Analyzers.Tests.CodeFixes.Forms;

/// <summary>Applies one fix to one text in every form, each by itself; analyzed together, since it is many.</summary>
internal sealed class FormsTest
{
    private const string Blank = "const string Blank = \" \"; ";

    private readonly string _rule;
    private readonly CodeFixProvider _provider;

    public FormsTest(string rule, CodeFixProvider provider)
    {
        _rule = rule;
        _provider = provider;
    }

    /// <summary>Expects that each form becomes what the expected text is in that form, and that nothing more is reported.</summary>
    /// <param name="call">The statement, with <c>…</c> where the text stands.</param>
    /// <param name="text">The text.</param>
    /// <param name="expected">What becomes of it.</param>
    public Task Expect(string call, string text, string expected) =>
        ExpectStatements([
            .. TextForm.All.Select(form =>
                (
                    form.Name,
                    call.Replace("…", form.Spell(text), StringComparison.Ordinal),
                    call.Replace("…", form.Spell(expected), StringComparison.Ordinal)
                )
            ),
        ]);

    /// <summary>Expects that each form becomes the same statement.</summary>
    public Task ExpectOne(string call, string text, string expected) =>
        ExpectStatements([
            .. TextForm.All.Select(form => (form.Name, call.Replace("…", form.Spell(text), StringComparison.Ordinal), expected)),
        ]);

    private static string Method(IEnumerable<string> statements) => UsageTest.InMethod(Blank.Trim() + "\n" + string.Join('\n', statements));

    private async Task ExpectStatements((string Form, string Before, string After)[] cases)
    {
        var (document, findings) = await Analyze(Method(cases.Select(c => c.Before)));
        Assert.Equal(cases.Length, findings.Length);
        for (var i = 0; i < cases.Length; i++)
        {
            var expected = Method(cases.Select((c, index) => index == i ? c.After : c.Before));
            Assert.Equal((cases[i].Form, expected), (cases[i].Form, await Apply(document, findings[i])));
        }

        var (_, left) = await Analyze(Method(cases.Select(c => c.After)));
        Assert.Empty(left);
    }

    private async Task<(Document Document, Diagnostic[] Findings)> Analyze(string source)
    {
        var solution = new AdhocWorkspace()
            .CurrentSolution.AddProject("Test", "Test", LanguageNames.CSharp)
            .WithParseOptions(CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .AddMetadataReferences(CompiledClient.References)
            .AddDocument("Program.cs", source);
        var compilation = await solution.Project.GetCompilationAsync(TestContext.Current.CancellationToken);
        Assert.Empty(compilation!.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));
        var found = await Analysis.Run(compilation);
        return (solution, [.. found.Where(d => d.Id == _rule).OrderBy(d => d.Location.SourceSpan.Start)]);
    }

    private async Task<string> Apply(Document document, Diagnostic finding)
    {
        var actions = new List<CodeAction>();
        await _provider.RegisterCodeFixesAsync(
            new CodeFixContext(document, finding, (action, _) => actions.Add(action), TestContext.Current.CancellationToken)
        );
        var operations = await actions.First().GetOperationsAsync(TestContext.Current.CancellationToken);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        return (await changed.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
    }
}
