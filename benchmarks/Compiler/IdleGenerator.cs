using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Benchmarks.Compiler;

/// <summary>Writes empty files, once, and has nothing to do after that: what the compiler itself takes for running a generator.</summary>
internal sealed class IdleGenerator(int files) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var numbers = context.CompilationProvider.Select((_, _) => files).SelectMany((count, _) => Enumerable.Range(0, count));
        context.RegisterSourceOutput(numbers, (output, number) => output.AddSource($"Empty{number}.g.cs", ""));
    }
}
