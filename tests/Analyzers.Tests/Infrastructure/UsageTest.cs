using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace FaceSearchToolkit.Analyzers.Tests.Infrastructure;

/// <summary>Runs the usage rules over a source with markup: what is not marked must not be reported.</summary>
internal sealed class UsageTest : CSharpAnalyzerTest<UsageAnalyzer, DefaultVerifier>
{
    private UsageTest(string source, IEnumerable<MetadataReference> references)
    {
        TestCode = source;
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestState.AdditionalReferences.AddRange(references);
        TestState.MarkupHandling = MarkupMode.Allow;
        MarkupOptions = MarkupOptions.UseFirstDescriptor;
        CompilerDiagnostics = CompilerDiagnostics.Errors;
        DisabledDiagnostics.Add("FST1013");
    }

    /// <summary>Statements in an asynchronous method with a <c>client</c>, and parameters whose values nobody knows.</summary>
    public static Task Statements(string statements) => Source(InMethod(statements));

    /// <summary>A whole file.</summary>
    public static Task Source(string source) =>
        new UsageTest(source, CompiledClient.References).RunAsync(TestContext.Current.CancellationToken);

    /// <summary>
    /// Statements, with suggestions expected as well. Elsewhere they are not looked at: the text of every right filter is one.
    /// </summary>
    public static Task Suggestions(string statements)
    {
        var test = new UsageTest(InMethod(statements), CompiledClient.References);
        test.DisabledDiagnostics.Clear();
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Statements over the official SDK's types, with a <c>client</c> of it; suggestions are expected as well.</summary>
    public static Task Official(string statements) => Official(statements, (_, _) => { });

    /// <summary>The same, with the messages that are expected in the order of their places.</summary>
    public static Task OfficialMessages(string statements, params DiagnosticResult[] expected) =>
        Official(statements, (test, _) => test.ExpectedDiagnostics.AddRange(expected));

    /// <summary>The same in a project whose specs are of other products.</summary>
    public static Task OfficialWithoutSpecs(string statements) => Official(statements, (_, state) => state.AdditionalFiles.Clear());

    /// <summary>A file of top-level statements.</summary>
    public static Task Program(string source)
    {
        var test = new UsageTest(source, CompiledClient.References);
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A whole file of a project without the runtime.</summary>
    public static Task SourceWithoutRuntime(string source) =>
        new UsageTest(source, TestReferences.Framework).RunAsync(TestContext.Current.CancellationToken);

    /// <summary>A whole file, with the messages that are expected in the order of their places.</summary>
    public static async Task Messages(string statements, params DiagnosticResult[] expected)
    {
        var test = new UsageTest(InMethod(statements), CompiledClient.References);
        test.ExpectedDiagnostics.AddRange(expected);
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static Task Official(string statements, Action<UsageTest, SolutionState> change)
    {
        var test = new UsageTest(OfficialSdk.InMethod(statements), TestReferences.WithRuntime);
        OfficialSdk.AddTo(test.TestState);
        test.DisabledDiagnostics.Clear();
        change(test, test.TestState);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    public static string InMethod(string statements) =>
        $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading.Tasks;
            using Acme.Ice;
            using FaceSearchToolkit;

            class Program
            {
                const int TooMany = 51;
                const string Blank = " ";
                SearchMediaByFaceRequest kept;
                static void Use(object value) { }
                static string Find() => "";

                async Task Run(IceClient client, IIceClient other, string token, string url, int size, bool flag, int kind, string[] tokens)
                {
                    await Task.Yield();
            {{statements}}
                }
            }
            """;

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Latest);
}
