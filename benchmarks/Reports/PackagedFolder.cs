using System.IO.Compression;
using System.Runtime.InteropServices;

namespace FaceSearchToolkit.Benchmarks.Reports;

/// <summary>A copy of the benchmarks with the runtime that a package, of the same checkout, has for this machine.</summary>
internal sealed class PackagedFolder : IDisposable
{
    private const string Runtime = "FaceSearchToolkit.Runtime.dll";

    public PackagedFolder(string package)
    {
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory))
        {
            File.Copy(file, System.IO.Path.Combine(Path, System.IO.Path.GetFileName(file)));
        }

        using var zip = ZipFile.OpenRead(package);
        var name = $"runtimes/{RuntimeInformation.RuntimeIdentifier}/lib/net10.0/{Runtime}";
        var runtime = zip.GetEntry(name)
            ?? throw new ArgumentException($"{package} has no {name}; pack it with -p:Precompile=true.", nameof(package));
        runtime.ExtractToFile(System.IO.Path.Combine(Path, Runtime), overwrite: true);
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("FaceSearchToolkit.FirstCall-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
