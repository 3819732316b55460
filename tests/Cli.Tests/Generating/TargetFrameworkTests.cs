using FaceSearchToolkit.Cli.Generating;
using FaceSearchToolkit.Cli.Hosting;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Cli.Tests.Generating;

public sealed class TargetFrameworkTests
{
    [Theory]
    [InlineData("net45", 0)]
    [InlineData("net48", 0)]
    [InlineData("net472", 0)]
    [InlineData("netstandard2.0", 0)]
    [InlineData("netcoreapp2.1", 0)]
    [InlineData("netstandard2.1", 1)]
    [InlineData("netcoreapp3.1", 1)]
    [InlineData("net5.0", 1)]
    [InlineData("net6.0-windows10.0.19041", 1)]
    [InlineData("net7.0", 4)]
    [InlineData("net8.0", 4)]
    [InlineData("net10.0-android", 4)]
    public void Framework_HasItsAttributes(string moniker, int attributes) =>
        Assert.Equal(4 - attributes, TargetFramework.Parse(moniker).Compile(CSharpParseOptions.Default, []).SyntaxTrees.Length);

    [Theory]
    [InlineData("net8")]
    [InlineData("net4.8")]
    [InlineData("net44")]
    [InlineData("netstandard1.6")]
    [InlineData("net8.0 ")]
    [InlineData("NET8.0")]
    [InlineData("")]
    public void OtherText_IsNoFramework(string moniker) =>
        Assert.Equal(
            $"'{moniker}' is no target framework: write it as in a project file, such as net8.0 or netstandard2.0",
            Assert.Throws<InputException>(() => TargetFramework.Parse(moniker)).Message
        );

    [Fact]
    public void Compilation_KnowsTheRuntime() =>
        Assert.NotNull(
            TargetFramework.Parse("net8.0").Compile(CSharpParseOptions.Default, []).GetTypeByMetadataName("FaceSearchToolkit.ApiRequest")
        );
}
