using System.Reflection;
using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Completion.Tests.Infrastructure;

/// <summary>
/// An editor with one document, whose completion is Roslyn's own; the provider comes as it does from a package, with the project's
/// analyzers. The last <c>$$</c> is the caret.
/// </summary>
internal static class Editor
{
    private const string Caret = "$$";
    private const string Closing = "\n}}";

    /// <summary>What the list at the caret shows from the toolkit, in its order.</summary>
    public static async Task<string[]> Labels(string statements)
    {
        var (document, position) = Open(Statements(statements));
        return [.. (await Offered(document, position)).Select(item => item.DisplayText)];
    }

    /// <summary>The statements after one of the items was chosen, with the caret where it stands then.</summary>
    public static async Task<string> Choose(string statements, string label)
    {
        var (document, position) = Open(Statements(statements));
        var item = (await Offered(document, position)).Single(i => i.DisplayText == label);
        var change = await CompletionService
            .GetService(document)!
            .GetChangeAsync(document, item, cancellationToken: TestContext.Current.CancellationToken);
        var text = (await document.GetTextAsync(TestContext.Current.CancellationToken)).WithChanges(change.TextChange).ToString();
        var marked = text.Insert(change.NewPosition!.Value, Caret);
        var start = Statements("").Length - Closing.Length;
        return marked[start..^Closing.Length];
    }

    /// <summary>Whether the list opens by itself behind a character that was typed.</summary>
    public static async Task<bool> Opens(string statements, char typed)
    {
        var (document, position) = Open(Statements(statements));
        var text = await document.GetTextAsync(TestContext.Current.CancellationToken);
        return new ToolkitCompletionProvider().ShouldTriggerCompletion(
            text,
            position,
            CompletionTrigger.CreateInsertionTrigger(typed),
            null!
        );
    }

    private static string Statements(string statements) =>
        $$"""
            using System;
            using Acme.Ice;
            using FaceSearchToolkit;
            class Program { static void Use(object value) { } static void Show(MediaType type) { }
            void Run(IIceClient client, string text, bool flag, SearchMediaByFaceRequest r, DescribeRequest d) {
            {{statements}}
            """.ReplaceLineEndings("\n") + Closing;

    private static async Task<CompletionItem[]> Offered(Document document, int position)
    {
        var list = await CompletionService
            .GetService(document)!
            .GetCompletionsAsync(document, position, cancellationToken: TestContext.Current.CancellationToken);
        return [.. list.ItemsList.Where(item => item.Properties.ContainsKey("Back"))];
    }

    private static (Document Document, int Position) Open(string marked)
    {
        var position = marked.LastIndexOf(Caret, StringComparison.Ordinal);
        var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(
            ProjectInfo.Create(
                ProjectId.CreateNewId(),
                VersionStamp.Default,
                "Test",
                "Test",
                LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
                parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
                metadataReferences: CompiledClient.References,
                analyzerReferences: [new AnalyzerFileReference(typeof(ToolkitCompletionProvider).Assembly.Location, new Loader())]
            )
        );
        return (workspace.AddDocument(project.Id, "Test.cs", SourceText.From(marked.Remove(position, Caret.Length))), position);
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath) { }

        public Assembly LoadFromPath(string fullPath) => typeof(ToolkitCompletionProvider).Assembly;
    }
}
