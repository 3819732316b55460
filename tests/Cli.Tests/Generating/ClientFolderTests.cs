using System.Text;
using FaceSearchToolkit.Cli.Generating;
using FaceSearchToolkit.Cli.Tests.Infrastructure;

namespace FaceSearchToolkit.Cli.Tests.Generating;

public sealed class ClientFolderTests : IDisposable
{
    private static readonly ClientFile Main = new("IceClient.g.cs", "main"u8.ToArray());
    private static readonly ClientFile Search = new("IceClient.Search.g.cs", "search"u8.ToArray());

    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public void FolderThatIsNotThere_LacksAllFiles()
    {
        var folder = Create("none");

        Assert.Equal([Main, Search], folder.Missing);
        Assert.Empty(folder.Different);
        Assert.Empty(folder.Stale);
    }

    [Fact]
    public void SameBytes_AreNoDifference()
    {
        _workplace.With("out/IceClient.g.cs", "main").With("out/IceClient.Search.g.cs", "other");

        var folder = Create("out");

        Assert.Empty(folder.Missing);
        Assert.Equal([Search], folder.Different);
    }

    [Theory]
    [InlineData("IceClient.Old.g.cs", true, true)]
    [InlineData("IceClient.Old.g.cs", false, false)]
    [InlineData("IceClientOther.g.cs", true, false)]
    [InlineData("OtherClient.g.cs", true, false)]
    [InlineData("IceClient.Old.cs", true, false)]
    [InlineData("IceClient.Search.g.cs", true, false)]
    public void FileOfThisClient_IsStaleIfItHasTheHeader(string name, bool hasHeader, bool isStale)
    {
        _workplace.With($"out/{name}", hasHeader ? ClientFolder.Header + "class C { }" : "class C { }");

        Assert.Equal(isStale ? [name] : [], Create("out").Stale);
    }

    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r\n", false)]
    [InlineData("\n", true)]
    public void Header_IsKnownWithOtherLineEndsAndAMark(string lineEnd, bool hasMark)
    {
        var text = (ClientFolder.Header + "class C { }").ReplaceLineEndings(lineEnd);
        Directory.CreateDirectory(_workplace.PathOf("out"));
        File.WriteAllText(_workplace.PathOf("out/IceClient.Old.g.cs"), text, new UTF8Encoding(hasMark));

        Assert.Equal(["IceClient.Old.g.cs"], Create("out").Stale);
    }

    [Fact]
    public void Folder_IsMadeEqual()
    {
        _workplace.With("out/IceClient.Old.g.cs", ClientFolder.Header);
        var folder = Create("out");

        foreach (var file in folder.Missing.Concat(folder.Different).ToArray())
        {
            folder.Write(file);
        }

        foreach (var name in folder.Stale)
        {
            folder.Remove(name);
        }

        Assert.Empty(folder.Missing.Concat(folder.Different));
        Assert.Empty(folder.Stale);
        Assert.Equal(2, Directory.GetFiles(_workplace.PathOf("out")).Length);
    }

    private ClientFolder Create(string name) => new(_workplace.PathOf(name), [Main, Search]);
}
