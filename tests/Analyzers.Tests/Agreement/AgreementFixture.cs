using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Analyzers.Tests.Agreement;

/// <summary>All cases, compiled once: each is a method that makes a request and sends it.</summary>
public sealed class AgreementFixture : IAsyncLifetime
{
    private ImmutableArray<Diagnostic> _findings;
    private Assembly _assembly = null!;

    public async ValueTask InitializeAsync()
    {
        var (compilation, options) = Analysis.CompileWithGenerator(AgreementCases.Source, Measure.Spec, Measure.Overlay);
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join(Environment.NewLine, emitted.Diagnostics));
        image.Position = 0;
        _assembly = new AssemblyLoadContext(nameof(AgreementFixture)).LoadFromStream(image);
        _findings = await Analysis.Run(compilation, options);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>The rules that report a case, apart from suggestions.</summary>
    public string Reported(int index) =>
        Joined(
            _findings
                .Where(finding =>
                    finding.Id != "FST1013" && finding.Location.GetLineSpan().StartLinePosition.Line == AgreementCases.FindLine(index)
                )
                .Select(finding => finding.Id)
        );

    /// <summary>
    /// The rules that a case breaks at run time: by what <c>Validate()</c> lists, or because the value cannot be made at all.
    /// </summary>
    public string Refused(int index)
    {
        var client = typeof(DispatchProxy)
            .GetMethod("Create", 2, [])!
            .MakeGenericMethod(_assembly.GetType("Acme.Lab.ILabClient", throwOnError: true)!, typeof(SilentProxy))
            .Invoke(null, null);
        var method = _assembly.GetType("Cases", throwOnError: true)!.GetMethod("Case" + index.ToString(CultureInfo.InvariantCulture))!;
        try
        {
            var request = (ApiRequest)method.Invoke(null, [client])!;
            return Joined(request.Validate().Select(FindRule));
        }
        catch (TargetInvocationException exception) when (exception.InnerException is FormatException or ArgumentException)
        {
            return exception.InnerException.GetType().Name;
        }
    }

    private static string FindRule(ApiViolation violation) =>
        violation.Kind switch
        {
            ApiViolationKind.Range => "FST1001",
            ApiViolationKind.Required => "FST1002",
            ApiViolationKind.Length or ApiViolationKind.Pattern => "FST1009",
            var other => other.ToString(),
        };

    private static string Joined(IEnumerable<string> rules) => string.Join(' ', rules.Distinct().Order(StringComparer.Ordinal));
}
