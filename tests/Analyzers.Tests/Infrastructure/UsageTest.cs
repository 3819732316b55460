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
    public static Task RunStatements(string statements) => RunFile(InMethod(statements));

    /// <summary>A whole file.</summary>
    public static Task RunFile(string source) => Run(new UsageTest(source, CompiledClient.References));

    /// <summary>
    /// Statements, with suggestions expected as well. Elsewhere they are not looked at: the text of every right filter is one.
    /// </summary>
    public static Task RunSuggestions(string statements)
    {
        var test = new UsageTest(InMethod(statements), CompiledClient.References);
        test.DisabledDiagnostics.Clear();
        return Run(test);
    }

    /// <summary>Statements over the official SDK's types, with a <c>client</c> of it; suggestions are expected as well.</summary>
    public static Task RunOfficial(string statements) => Run(CreateOfficial(statements));

    /// <summary>The same in a project whose specs are of other products.</summary>
    public static Task RunOfficialWithoutSpecs(string statements)
    {
        var test = CreateOfficial(statements);
        test.TestState.AdditionalFiles.Clear();
        return Run(test);
    }

    /// <summary>A file of top-level statements.</summary>
    public static Task RunProgram(string source)
    {
        var test = new UsageTest(source, CompiledClient.References);
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return Run(test);
    }

    /// <summary>A whole file of a project without the runtime.</summary>
    public static Task RunFileWithoutRuntime(string source) => Run(new UsageTest(source, TestReferences.Framework));

    /// <summary>Statements, with the messages that are expected in the order of their locations.</summary>
    public static Task Messages(string statements, params DiagnosticResult[] expected)
    {
        var test = new UsageTest(InMethod(Markup.Require(statements)), CompiledClient.References);
        test.ExpectedDiagnostics.AddRange(expected);
        return Run(test);
    }

    /// <summary>The same over the official SDK's types.</summary>
    public static Task OfficialMessages(string statements, params DiagnosticResult[] expected)
    {
        var test = CreateOfficial(Markup.Require(statements));
        test.ExpectedDiagnostics.AddRange(expected);
        return Run(test);
    }

    /// <summary>A statement that reads JSON as a filter.</summary>
    public static string ParseFilter(string json) => $"""""CustomFilters.Parse("""{json}""");""""";

    /// <summary>A statement that reads JSON as a time range.</summary>
    public static string ParseTimeRange(string json) => $"""""Use(TimeRange.Parse("""{json}"""));""""";

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

    private static Task Run(UsageTest test) => test.RunAsync(TestContext.Current.CancellationToken);

    private static UsageTest CreateOfficial(string statements)
    {
        var test = new UsageTest(OfficialSdk.InMethod(statements), TestReferences.WithRuntime);
        OfficialSdk.AddTo(test.TestState);
        test.DisabledDiagnostics.Clear();
        return test;
    }

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Latest);
}
