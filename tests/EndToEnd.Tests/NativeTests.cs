using System.Runtime.InteropServices;
using FaceSearchToolkit.EndToEnd.Harness;

namespace FaceSearchToolkit.EndToEnd;

/// <summary>
/// A project with the package, compiled ahead of time for this machine; its warnings are errors, the trimmer's and the native compiler's
/// included.
/// </summary>
public sealed class NativeTests(ToolkitPackage package)
{
    [Fact]
    public async Task NativeClient_CallsTheService()
    {
        Assert.SkipUnless(LongRuns.Sweeps, "publishes with the native compiler; set CI=true");
        Assert.SkipUnless(new[] { "clang", "gcc" }.Any(IsInstalled), "needs a linker: clang or gcc");
        var folder = new Consumer(package, "BuiltIn", "Native").Folder;
        await DotNet.SucceedAsync(
            folder,
            "publish",
            "-nodeReuse:false",
            "-f",
            "net10.0",
            "-r",
            RuntimeInformation.RuntimeIdentifier,
            "-p:TargetFrameworks=net10.0",
            "-p:PublishAot=true",
            "-o",
            "out"
        );

        await BuiltInProgram.CallAsync(folder, Path.Combine(folder, "out", "BuiltIn"));
    }

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
