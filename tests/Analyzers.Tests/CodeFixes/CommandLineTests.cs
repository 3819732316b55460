using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using FaceSearchToolkit.CodeFixes.Fixes;
using FaceSearchToolkit.CodeFixes.Providers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FaceSearchToolkit.Analyzers.Tests.CodeFixes;

/// <summary>
/// <c>dotnet format</c> asks each provider for the fix of the analyzer's first finding, whichever rule's it is, and for all fixes of that
/// kind.
/// </summary>
public sealed class CommandLineTests
{
    private const string Statements = """
        CustomFilters.Parse("{\"intFeild1\":1,\"strField1\":\"a\",\"strField1\":\"b\"}");
        Use(new SearchMediaByFaceRequest { FaceSearchToken = token, PersonImageUrl = url, PageSize = 51 });
        await client.SearchMediaByFaceAsync(new SearchMediaByFaceRequest { PersonImageUrl = url });
        """;

    public static TheoryData<string, string> Fixes =>
        new()
        {
            { nameof(ClampFixProvider), "PageSize = 50" },
            { nameof(AddRequiredFixProvider), "FaceSearchToken = \"<FaceSearchToken>\"" },
            { nameof(MatchModeFixProvider), "1,\\\"strField1\\\":\\\"b\\\"}" },
            { nameof(FilterFieldFixProvider), "{\\\"intField1\\\":1" },
        };

    [Theory]
    [MemberData(nameof(Fixes))]
    public async Task FixAll_FixesWhateverFindingComesFirst(string name, string expected)
    {
        var fix = (CodeFixProvider)
            Activator.CreateInstance(typeof(ToolkitFixProvider).Assembly.GetType("FaceSearchToolkit.CodeFixes.Providers." + name)!)!;
        var document = CreateDocument(UsageTest.InMethod(Statements));
        var findings = await Analysis.Run((await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!);
        foreach (var first in findings)
        {
            CodeAction? action = null;
            await fix.RegisterCodeFixesAsync(
                new CodeFixContext(document, first, (a, _) => action ??= a, TestContext.Current.CancellationToken)
            );
            var context = new FixAllContext(
                document,
                fix,
                FixAllScope.Solution,
                action?.EquivalenceKey!,
                fix.FixableDiagnosticIds,
                new Found(findings),
                TestContext.Current.CancellationToken
            );

            var all = await fix.GetFixAllProvider()!.GetFixAsync(context);

            Assert.NotNull(all);
            var changed = (await all.GetOperationsAsync(TestContext.Current.CancellationToken))
                .OfType<ApplyChangesOperation>()
                .Single()
                .ChangedSolution;
            Assert.Contains(
                expected,
                (await changed.GetDocument(document.Id)!.GetTextAsync(TestContext.Current.CancellationToken)).ToString(),
                StringComparison.Ordinal
            );
        }
    }

    private static Document CreateDocument(string source)
    {
        var project = new AdhocWorkspace().AddProject("Test", LanguageNames.CSharp);
        return project
            .WithMetadataReferences(CompiledClient.References)
            .WithCompilationOptions(project.CompilationOptions!.WithOutputKind(OutputKind.DynamicallyLinkedLibrary))
            .AddDocument("Program.cs", source);
    }

    private sealed class Found(IEnumerable<Diagnostic> findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(findings);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(findings);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
