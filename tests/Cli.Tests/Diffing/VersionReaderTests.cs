using FaceSearchToolkit.Cli.Diffing;
using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Cli.Tests.Infrastructure;

namespace FaceSearchToolkit.Cli.Tests.Diffing;

public sealed class VersionReaderTests : IDisposable
{
    private readonly Workplace _workplace = new Workplace()
        .With("versions/2024-02.json", "second")
        .With("versions/2024-01.json", "first")
        .With("versions/2024-02.overlay.json", "overlay")
        .With("versions/ice.baseline.json", "baseline")
        .With("versions/overlay.schema.json", "schema")
        .With("versions/readme.txt", "text")
        .With("all.json", "all");

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task Folder_HasItsDocumentsInTheOrderOfTheirNames()
    {
        var versions = await ReadAsync("versions");

        Assert.Equal(["versions/2024-01.json", "versions/2024-02.json"], versions.Select(v => v.Name));
        Assert.Equal(["first", "second"], versions.Select(v => v.Document.Text));
        Assert.Equal([null, "overlay"], versions.Select(v => v.Overlay?.Text));
    }

    [Fact]
    public async Task File_HasTheOverlayBesideIt()
    {
        var version = Assert.Single(await ReadAsync("versions/2024-02.json"));

        Assert.Equal(("versions/2024-02.json", "versions/2024-02.overlay.json"), (version.Name, version.Overlay!.Path));
    }

    [Fact]
    public async Task NamedOverlay_HoldsForAll() =>
        Assert.Equal(["all", "all"], (await ReadAsync("versions", "all.json")).Select(v => v.Overlay!.Text));

    [Fact]
    public async Task FolderWithoutDocuments_IsRefused()
    {
        _workplace.With("empty/a.overlay.json", "{}");

        Assert.Equal(
            "empty: there are no documents (*.json) in this folder",
            (await Assert.ThrowsAsync<InputException>(() => ReadAsync("empty"))).Message
        );
    }

    [Fact]
    public void MissingOverlay_IsRefusedAtOnce() =>
        Assert.Equal(
            "none.json: there is no such file",
            Assert.Throws<InputException>(() => new VersionReader(_workplace.CreateHost(), "none.json")).Message
        );

    private Task<IReadOnlyList<SpecVersion>> ReadAsync(string given, string? overlay = null) =>
        new VersionReader(_workplace.CreateHost(), overlay).ReadAsync(given, TestContext.Current.CancellationToken);
}
