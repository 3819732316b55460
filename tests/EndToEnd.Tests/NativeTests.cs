using System.Runtime.InteropServices;
using FaceSearchToolkit.EndToEnd.Harness;

namespace FaceSearchToolkit.EndToEnd;

/// <summary>A project with the package, compiled ahead of time for this machine; its warnings are errors, the trimmer's and the native compiler's included.</summary>
public sealed class NativeTests(ToolkitPackage package)
{
    [Fact]
    public async Task NativeClient_CallsTheService()
    {
        Assert.SkipUnless(new[] { "clang", "gcc" }.Any(IsInstalled), "needs a linker: clang or gcc");
        const string media = """{"RequestId":"R-1","Success":"true","Total":1,"MediaInfoList":[{"MediaId":"media-1"}]}""";
        var folder = new Consumer(package, "BuiltIn", "Native").Folder;
        await DotNet.SucceedAsync(folder, "publish", "-nodeReuse:false", "-f", "net10.0", "-r", RuntimeInformation.RuntimeIdentifier, "-p:TargetFrameworks=net10.0", "-p:PublishAot=true", "-o", "out");

        using var service = new LoopbackService(media, media);
        var output = await DotNet.ProgramAsync(Path.Combine(folder, "out", "BuiltIn"), folder, service.Address, "an-id", "a-secret");

        Assert.Equal(["R-1 True 1", "media-1 case-42"], output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
