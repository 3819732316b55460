namespace FaceSearchToolkit.EndToEnd.Harness;

/// <summary>A copy of <c>Consumers/NAME</c> outside the checkout, with the expected findings taken out of its files.</summary>
internal sealed class Consumer
{
    private readonly Dictionary<string, IReadOnlyList<Finding>> _expected = [];
    private bool _restored;

    public Consumer(ToolkitPackage package, string name, string? folderName = null)
    {
        Folder = Path.Combine(package.Folder, folderName ?? name);
        var template = Repository.PathOf("tests", "EndToEnd.Tests", "Consumers", name);
        foreach (var file in Directory.EnumerateFiles(template, "*", SearchOption.AllDirectories))
        {
            Write(Path.GetRelativePath(template, file).Replace('\\', '/'), File.ReadAllText(file));
        }
    }

    public string Folder { get; }

    /// <summary>The findings that the markup in its files expects.</summary>
    public string Expected => Expecting();

    /// <summary>The findings that the markup in its files expects, and some that no text can be marked with.</summary>
    public string Expecting(params Finding[] others) => Finding.Describe(_expected.Values.SelectMany(findings => findings).Concat(others));

    /// <summary>Writes a file, which may have markup.</summary>
    public void Write(string path, string marked)
    {
        var (text, findings) = Markup.Read(path, marked);
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        _expected[path] = findings;
    }

    /// <summary>Replaces texts that a file has; the new ones may have markup.</summary>
    public void Edit(string path, params (string Old, string New)[] replacements)
    {
        var text = File.ReadAllText(Path.Combine(Folder, path));
        foreach (var (old, replacement) in replacements)
        {
            Assert.Contains(old, text, StringComparison.Ordinal);
            text = text.Replace(old, replacement, StringComparison.Ordinal);
        }

        Write(path, text);
    }

    public async Task<BuildResult> BuildAsync(params string[] options)
    {
        foreach (var log in Directory.EnumerateFiles(Folder, "*.sarif", SearchOption.AllDirectories))
        {
            File.Delete(log);
        }

        string[] restore = _restored ? ["--no-restore"] : [];
        var (exitCode, output) = await DotNet.RunAsync(Folder, ["build", "-nodeReuse:false", "-v:minimal", .. restore, .. options]);
        _restored = true;
        return new BuildResult(
            exitCode == 0,
            output,
            Directory
                .EnumerateFiles(Folder, "*.sarif", SearchOption.AllDirectories)
                .ToDictionary(file => Path.GetFileName(file), file => SarifLog.Read(file, Folder))
        );
    }

    /// <summary>What MSBuild evaluates, without a build: <c>-getItem</c> and its like.</summary>
    public Task<string> EvaluateAsync(params string[] options) => DotNet.SucceedAsync(Folder, ["msbuild", .. options]);
}
