using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Cli.Tests.Infrastructure;

namespace FaceSearchToolkit.Cli.Tests.Hosting;

/// <summary>Files that are read and written.</summary>
public sealed class FilesTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public void File_IsReplacedAsAWhole()
    {
        _workplace.With("a.txt", "a longer text");

        OutputFile.Replace(_workplace.PathOf("a.txt"), "new"u8.ToArray());

        Assert.Equal("new", _workplace.Read("a.txt"));
        Assert.Equal(["a.txt"], FindNames());
    }

    [Fact]
    public void MissingFolder_IsMade()
    {
        OutputFile.Write("deep/er/a.txt", "每页", CreateHost(TextWriter.Null));

        Assert.Equal("每页"u8.ToArray(), File.ReadAllBytes(_workplace.PathOf("deep/er/a.txt")));
    }

    [Fact]
    public void WriteThatFails_LeavesNothingBehind()
    {
        Directory.CreateDirectory(_workplace.PathOf("taken"));

        Assert.ThrowsAny<SystemException>(() => OutputFile.Replace(_workplace.PathOf("taken"), [1]));
        Assert.Equal(["taken"], FindNames());
    }

    [Fact]
    public void NoPath_IsTheOutput()
    {
        using var output = new StringWriter();

        OutputFile.Write(path: null, "text", CreateHost(output));

        Assert.Equal("text", output.ToString());
        Assert.Empty(FindNames());
    }

    [Theory]
    [InlineData("specs/ice.jsn", "specs/ice.jsn: there is no such file: did you mean ice.json?")]
    [InlineData("specs/unlike.txt", "specs/unlike.txt: there is no such file")]
    [InlineData("spec/ice.json", "spec/ice.json: there is no such file")]
    [InlineData("specs", "specs: this is a folder; name a file in it")]
    public void FileThatCannotBeRead_IsNamed(string name, string message)
    {
        _workplace.With("specs/ice.json", "{}");
        var host = CreateHost(TextWriter.Null);

        var mistake = Assert.Throws<InputException>(() => InputFile.Read(host.GetFullPath(name), host));

        Assert.Equal(message, mistake.Message);
    }

    [Fact]
    public void ByteOrderMark_IsNoText()
    {
        File.WriteAllBytes(_workplace.PathOf("a.json"), [0xEF, 0xBB, 0xBF, (byte)'{', (byte)'}']);
        var host = CreateHost(TextWriter.Null);

        Assert.Equal("{}", InputFile.Read(host.GetFullPath("a.json"), host).ToString());
    }

    private CommandHost CreateHost(TextWriter output) =>
        new()
        {
            Output = output,
            Error = TextWriter.Null,
            Folder = _workplace.Folder,
        };

    private string?[] FindNames() => [.. Directory.EnumerateFileSystemEntries(_workplace.Folder).Select(Path.GetFileName)];
}
