using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Cli.Specs;
using FaceSearchToolkit.Cli.Tests.Infrastructure;
using FaceSearchToolkit.Spec.Build;
using FaceSearchToolkit.Spec.Input;

namespace FaceSearchToolkit.Cli.Tests.Specs;

/// <summary>What the analyzer and the generator are told, as MSBuild would.</summary>
public sealed class SpecProjectTests : IDisposable
{
    private readonly Workplace _workplace = new Workplace().With("specs/ice.json", "{}");

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public void Settings_BecomeMetadataAndProperties()
    {
        var settings = new SpecSettings("specs/ice.json", Overlay: null, ["Search", "Delete"])
        {
            Namespace = "Acme.Media",
            Client = "MediaClient",
            Visibility = "internal",
            RootNamespace = "Acme",
            RequiredMembers = true,
        };

        var project = SpecProject.Load(settings, _workplace.CreateHost());

        Assert.Equal(
            ["Spec", "Search|Delete", "Acme.Media", "MediaClient", "internal"],
            new[] { BuildKeys.Kind, BuildKeys.Operations, BuildKeys.Namespace, BuildKeys.Client, BuildKeys.Visibility }.Select(k =>
                GetMetadata(project, k)
            )
        );
        Assert.Equal(["Acme", "true"], new[] { BuildKeys.RootNamespace, BuildKeys.RequiredMembers }.Select(k => GetProperty(project, k)));
    }

    [Fact]
    public void MissingSettings_AreEmptyAsInABuild()
    {
        var project = SpecProject.Load(new SpecSettings("specs/ice.json", Overlay: null, []), _workplace.CreateHost());

        Assert.All([BuildKeys.Operations, BuildKeys.Namespace, BuildKeys.Client, BuildKeys.Visibility], k =>
            Assert.Equal("", GetMetadata(project, k))
        );
        Assert.Equal(["", ""], new[] { BuildKeys.RootNamespace, BuildKeys.RequiredMembers }.Select(k => GetProperty(project, k)));
    }

    [Fact]
    public void Overlay_IsAFileOfItsOwnKind()
    {
        _workplace.With("specs/ice.overlay.json", "{}");

        var project = SpecProject.Load(new SpecSettings("specs/ice.json", Overlay: null, []), _workplace.CreateHost());

        Assert.Equal([_workplace.PathOf("specs/ice.json"), _workplace.PathOf("specs/ice.overlay.json")], project.Files.Select(f => f.Path));
        Assert.True(project.Options.GetOptions(project.Files[1]).TryGetValue(BuildKeys.Kind, out var kind));
        Assert.Equal("Overlay", kind);
    }

    [Fact]
    public void DocumentAlone_HasNoOverlay()
    {
        _workplace.With("specs/ice.overlay.json", "{}");

        Assert.Single(SpecProject.LoadDocument("specs/ice.json", _workplace.CreateHost()).Files);
    }

    [Fact]
    public void Texts_AreNotReadAgain()
    {
        var project = SpecProject.FromTexts(
            new SpecText("gone.json", "{\"a\":1}"),
            new SpecText("gone.overlay.json", "{}"),
            _workplace.CreateHost()
        );

        Assert.Equal("{\"a\":1}", project.Document.GetText(TestContext.Current.CancellationToken).ToString());
        Assert.Equal(_workplace.PathOf("gone.overlay.json"), project.Files[1].Path);
    }

    [Theory]
    [InlineData("specs/none.json", null, "specs/none.json: there is no such file")]
    [InlineData("specs/ice.json", "none.json", "none.json: there is no such file")]
    public void MissingFile_IsNamed(string file, string? overlay, string message) =>
        Assert.StartsWith(
            message,
            Assert.Throws<InputException>(() => SpecProject.Load(new SpecSettings(file, overlay, []), _workplace.CreateHost())).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("specs/ice.json", null, "specs/ice.overlay.json")]
    [InlineData("specs/ice.json", "other.json", "other.json")]
    [InlineData("specs/ice.json", "none.json", "none.json")]
    [InlineData("specs/media.v1.json", null, "specs/media.v1.overlay.json")]
    [InlineData("specs/plain.json", null, null)]
    public void OverlayFile_IsTheNamedOneOrTheOneBeside(string document, string? named, string? overlay)
    {
        _workplace.With("specs/ice.overlay.json", "{}").With("specs/media.v1.overlay.json", "{}");

        var found = OverlayFile.Find(_workplace.PathOf(document), named, _workplace.CreateHost());

        Assert.Equal(overlay is null ? null : _workplace.PathOf(overlay), found);
    }

    private static string? GetMetadata(SpecProject project, string key) =>
        project.Options.GetOptions(project.Files[0]).TryGetValue(key, out var value) ? value : null;

    private static string? GetProperty(SpecProject project, string key) =>
        project.Options.GlobalOptions.TryGetValue(key, out var value) ? value : null;
}
