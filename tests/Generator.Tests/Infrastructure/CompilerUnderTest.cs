using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Generator.Tests.Infrastructure;

/// <summary>These tests run on two compilers: the oldest that is supported, and the newest.</summary>
internal static class CompilerUnderTest
{
    public static bool IsOldest { get; } = typeof(CSharpCompilation).Assembly.GetName().Version!.Major == 4;
}
