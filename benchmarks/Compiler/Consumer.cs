using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Benchmarks.Compiler;

/// <summary>A project that references the runtime, as the compiler holds it.</summary>
internal static class Consumer
{
    private static readonly MetadataReference[] Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly MetadataReference[] WithToolkit =
    [
        .. Framework,
        MetadataReference.CreateFromFile(typeof(ApiRequest).Assembly.Location),
    ];

    public static CSharpCompilation Compile(IEnumerable<SyntaxTree> files) => Compile(files, WithToolkit);

    /// <summary>The same of a project that does not reference the runtime.</summary>
    public static CSharpCompilation CompileWithoutToolkit(IEnumerable<SyntaxTree> files) => Compile(files, Framework);

    private static CSharpCompilation Compile(IEnumerable<SyntaxTree> files, MetadataReference[] references) =>
        CSharpCompilation.Create(
            "Consumer",
            files,
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );

    /// <summary>A file that has nothing to do with the toolkit.</summary>
    public static SyntaxTree UnrelatedFile(int number) =>
        CSharpSyntaxTree.ParseText(
            $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;

            namespace Acme;

            public sealed class Ledger{{number}}
            {
                private readonly List<(DateTime Day, decimal Amount)> _entries = new();

                public int Limit { get; set; } = {{number}};

                public void Add(DateTime day, decimal amount)
                {
                    if (amount == 0 || _entries.Count > Limit * 100)
                    {
                        throw new ArgumentOutOfRangeException(nameof(amount), $"The amount of {day:d} must not be {amount}.");
                    }

                    _entries.Add((day, amount));
                }

                public decimal Balance(DateTime until)
                {
                    var balance = 0m;
                    foreach (var (day, amount) in _entries)
                    {
                        if (day <= until)
                        {
                            balance += amount;
                        }
                    }

                    return balance;
                }

                public IReadOnlyDictionary<int, decimal> ByYear() => _entries
                    .GroupBy(entry => entry.Day.Year)
                    .ToDictionary(year => year.Key, year => year.Sum(entry => entry.Amount));

                public static string Describe(Ledger{{number}} ledger, string? title = null)
                {
                    var options = new Options { Title = title ?? "Ledger", Digits = 2 };
                    switch (ledger._entries.Count)
                    {
                        case 0: return options.Title;
                        case 1: return options.Title + ": one entry";
                        default: return $"{options.Title}: {ledger._entries.Count} entries, "
                            + $"{Math.Round(ledger.Balance(DateTime.MaxValue), options.Digits)}";
                    }
                }

                private sealed class Options
                {
                    public string Title { get; set; } = "";

                    public int Digits { get; set; }
                }
            }
            """
        );
}
