using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace FaceSearchToolkit.Analyzers.Tests.Infrastructure;

/// <summary>
/// Applies a fix one by one and by Fix All in document, project and solution; the result must compile and be free of findings.
/// </summary>
internal sealed class FixTest<TFix> : CSharpCodeFixTest<UsageAnalyzer, TFix, DefaultVerifier>
    where TFix : CodeFixProvider, new()
{
    private FixTest(string source, string expected)
    {
        Markup.Require(source);
        TestCode = source;
        FixedCode = expected;
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestState.AdditionalReferences.AddRange(CompiledClient.References);
        FixedState.AdditionalReferences.AddRange(CompiledClient.References);
        MarkupOptions = MarkupOptions.UseFirstDescriptor;
        DisabledDiagnostics.Add("FST1013");
    }

    /// <summary>Statements before and after; of several fixes the one with this key.</summary>
    public static Task Statements(string statements, string expected, string? key = null) =>
        new FixTest<TFix>(UsageTest.InMethod(statements), UsageTest.InMethod(expected)) { CodeActionEquivalenceKey = key }.RunAsync(
            TestContext.Current.CancellationToken
        );

    /// <summary>Statements before and after, with suggestions expected as well.</summary>
    public static Task Suggestion(string statements, string expected)
    {
        var test = new FixTest<TFix>(UsageTest.InMethod(statements), UsageTest.InMethod(expected));
        test.DisabledDiagnostics.Clear();
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Statements over the official SDK's types before and after; what no fix changes is the same before and after.</summary>
    public static Task Official(string statements, string expected)
    {
        var test = CreateOfficial(statements, expected);
        test.DisabledDiagnostics.Clear();
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The same without suggestions; of several fixes the one with this key.</summary>
    public static Task OfficialText(string statements, string expected, string key)
    {
        var test = CreateOfficial(statements, expected);
        test.CodeActionEquivalenceKey = key;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Statements that no fix is offered for.</summary>
    public static Task NoFix(string statements)
    {
        var test = new FixTest<TFix>(UsageTest.InMethod(statements), UsageTest.InMethod(statements));
        test.FixedState.InheritanceMode = StateInheritanceMode.AutoInheritAll;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static FixTest<TFix> CreateOfficial(string statements, string expected)
    {
        var test = new FixTest<TFix>(OfficialSdk.InMethod(statements), OfficialSdk.InMethod(expected));
        OfficialSdk.AddTo(test.TestState);
        OfficialSdk.AddTo(test.FixedState);
        return test;
    }

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Latest);
}
