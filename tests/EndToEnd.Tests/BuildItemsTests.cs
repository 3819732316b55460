using System.Text.Json;
using FaceSearchToolkit.EndToEnd.Harness;

namespace FaceSearchToolkit.EndToEnd;

/// <summary>What the build files make of <c>ApiSpec</c> items, as MSBuild evaluates them (a design-time build sees the same).</summary>
public sealed class BuildItemsTests(ToolkitPackage package) : IDisposable
{
    private readonly string _folder = Directory
        .CreateDirectory(Path.Combine(package.Folder, "it's C#; 100% (x)", Guid.NewGuid().ToString("N")))
        .FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task NoItem_GivesTheBuiltInSpec()
    {
        var files = await AdditionalFilesAsync("");
        Assert.Equal(["ice-2020-11-09.json", "ice-2020-11-09.overlay.json"], files.Select(file => file["Filename"] + file["Extension"]));
    }

    [Fact]
    public async Task NoItemAndNoBuiltInSpecWanted_GivesNothing() =>
        Assert.Empty(await AdditionalFilesAsync("", "-p:FaceSearchToolkitUseBuiltInSpec=false"));

    [Fact]
    public async Task OwnItem_ReplacesTheBuiltInSpec()
    {
        Have("own.json");
        Assert.Equal(["own.json"], await NamesAsync("<ApiSpec Include='own.json' />"));
    }

    [Fact]
    public async Task OverlayBesideTheSpec_IsFoundByItself()
    {
        Have("specs/own.json", "specs/own.overlay.json");
        var files = await AdditionalFilesAsync("<ApiSpec Include='specs/own.json' />");
        Assert.Equal(
            [("own.json", "Spec"), ("own.overlay.json", "Overlay")],
            files.Select(file => (file["Filename"] + file["Extension"], file["FaceSearchToolkitKind"]))
        );
        Assert.Equal(Seen("specs/own.overlay.json"), files[0]["FaceSearchToolkitOverlay"]);
    }

    [Fact]
    public async Task NamedOverlay_IsRelativeToTheProject()
    {
        Have("specs/own.json", "specs/own.overlay.json", "other.json");
        var files = await AdditionalFilesAsync("<ApiSpec Include='specs/own.json' Overlay='./other.json' />");
        Assert.Equal(Seen("other.json"), Assert.Single(files, file => file["FaceSearchToolkitKind"] == "Spec")["FaceSearchToolkitOverlay"]);
        Assert.Equal(Full("other.json"), Assert.Single(files, file => file["FaceSearchToolkitKind"] == "Overlay")["Identity"]);
    }

    [Fact]
    public async Task BaselineBesideTheSpec_IsFoundWithWhatIsAccepted()
    {
        Have("specs/own.json", "specs/own.baseline.json", "specs/own.baseline.accepted.txt");
        var files = await AdditionalFilesAsync("<ApiSpec Include='specs/*.json' />");
        Assert.Equal(
            [("own.json", "Spec"), ("own.baseline.json", "Baseline"), ("own.baseline.accepted.txt", "Accepted")],
            files.Select(file => (file["Filename"] + file["Extension"], file["FaceSearchToolkitKind"]))
        );
        Assert.Equal(
            (Seen("specs/own.baseline.json"), Seen("specs/own.baseline.accepted.txt")),
            (files[0]["FaceSearchToolkitBaseline"], files[0]["FaceSearchToolkitAccepted"])
        );
    }

    [Fact]
    public async Task NamedBaselineWithoutAList_IsRelativeToTheProject()
    {
        Have("specs/own.json", "old/then.json");
        var files = await AdditionalFilesAsync("<ApiSpec Include='specs/own.json' Baseline='old/then.json' />");
        Assert.Equal([("own", "Spec"), ("then", "Baseline")], files.Select(file => (file["Filename"], file["FaceSearchToolkitKind"])));
        Assert.Equal(Seen("old/then.accepted.txt"), files[0]["FaceSearchToolkitAccepted"]);
    }

    [Fact]
    public async Task OverlayOfTwoSpecs_IsGivenOnce()
    {
        Have("a.json", "b.json", "shared.json");
        Assert.Equal(["a.json", "b.json", "shared.json"], await NamesAsync("<ApiSpec Include='a.json;b.json' Overlay='shared.json' />"));
    }

    [Fact]
    public async Task WildcardThatTakesOverlaysToo_LeavesThemOverlays()
    {
        Have("specs/a.json", "specs/a.overlay.json", "specs/overlay.schema.json", "specs/deep/b.json");
        var files = await AdditionalFilesAsync("<ApiSpec Include='specs/**/*.json' />");
        Assert.Equal(
            [("a", "Spec"), ("a.overlay", "Overlay"), ("b", "Spec")],
            files.Select(file => (file["Filename"], file["FaceSearchToolkitKind"])).Order()
        );
    }

    [Fact]
    public async Task SpecOfAnotherFolder_IsGivenByItsFullPath()
    {
        Have("project/x.txt", "outside.json");
        Assert.Equal(
            Full("outside.json"),
            Assert.Single(await AdditionalFilesAsync("<ApiSpec Include='project/../outside.json' />"))["Identity"]
        );
    }

    [Fact]
    public async Task MissingFiles_AreGivenAllTheSame()
    {
        // The compiler part reports them as FST0001, with their paths.
        Assert.Equal(["no.json", "no-overlay.json"], await NamesAsync("<ApiSpec Include='no.json' Overlay='no-overlay.json' />"));
    }

    [Theory]
    [InlineData("One", "One")]
    [InlineData("One;Two", "One|Two")]
    [InlineData(" One ;\n      Two ; ", " One|Two|")]
    [InlineData("One\n      Two", "One|Two")]
    [InlineData("", "")]
    public async Task Operations_AreSeparatedByBars(string given, string seen)
    {
        Have("a.json");
        var file = Assert.Single(await AdditionalFilesAsync($"<ApiSpec Include='a.json'><Operations>{given}</Operations></ApiSpec>"));
        Assert.Equal(seen.Trim(), file["FaceSearchToolkitOperations"].Trim());
    }

    [Fact]
    public async Task NamesOfTheClient_ArePassedOn()
    {
        Have("a.json");
        var file = Assert.Single(
            await AdditionalFilesAsync("<ApiSpec Include='a.json' Namespace='Acme.Media' Client='MediaClient' Visibility='internal' />")
        );
        Assert.Equal(
            ("Acme.Media", "MediaClient", "internal"),
            (file["FaceSearchToolkitNamespace"], file["FaceSearchToolkitClient"], file["FaceSearchToolkitVisibility"])
        );
    }

    [Fact]
    public async Task CommentSigns_DoNotCutValuesShort()
    {
        Have("a.json");
        var file = Assert.Single(await AdditionalFilesAsync("<ApiSpec Include='a.json' Namespace='A#B' Client='C;D' />"));
        Assert.Equal(("A|B", "C|D"), (file["FaceSearchToolkitNamespace"], file["FaceSearchToolkitClient"]));
    }

    [Theory]
    [InlineData("None", "")]
    [InlineData("Content", "<Content Include='**/*.json' />")]
    public async Task Specs_AreNothingElse(string type, string glob)
    {
        Have("a.json", "specs/b.json", "specs/b.overlay.json", "settings.json");
        var items = await ItemsAsync(type, glob + "<ApiSpec Include='./a.json;specs/b.json' />");
        Assert.Equal(
            ["settings.json"],
            items.Select(item => item["Filename"] + item["Extension"]).Where(name => name.EndsWith(".json", StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("Watch")]
    [InlineData("UpToDateCheckInput")]
    public async Task Changes_AreSeenOutsideTheCompilerToo(string type)
    {
        Have("a.json", "a.overlay.json");
        var items = await ItemsAsync(type, "<ApiSpec Include='a.json' />");
        Assert.Equal([Full("a.json"), Full("a.overlay.json")], items.Select(item => item["FullPath"]));
    }

    [Theory]
    [InlineData("Strict", "Strict.globalconfig")]
    [InlineData("quiet", "Quiet.globalconfig")]
    [InlineData("", "")]
    public async Task AnalysisMode_ChoosesThePreset(string mode, string file)
    {
        var configs = await ItemsAsync("EditorConfigFiles", "", $"-p:FaceSearchToolkitAnalysisMode={mode}");
        var folder = Repository.PathOf("src", "Package", "build", "config");
        Assert.Equal(
            file,
            string.Concat(
                configs.Where(c => c["FullPath"].StartsWith(folder, StringComparison.Ordinal)).Select(c => c["Filename"] + c["Extension"])
            )
        );
    }

    private string Full(string path) => Path.Combine(_folder, path);

    /// <summary>A path as the compiler is given it in metadata.</summary>
    private string Seen(string path) => Full(path).Replace('#', '|').Replace(';', '|');

    private void Have(params string[] paths)
    {
        foreach (var path in paths)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Full(path))!);
            File.WriteAllText(Full(path), "{}");
        }
    }

    private async Task<IEnumerable<string>> NamesAsync(string items) =>
        (await AdditionalFilesAsync(items)).Select(file => file["Filename"] + file["Extension"]);

    private Task<Dictionary<string, string>[]> AdditionalFilesAsync(string items, params string[] options) =>
        ItemsAsync("AdditionalFiles", items, options);

    private async Task<Dictionary<string, string>[]> ItemsAsync(string type, string items, params string[] options)
    {
        await File.WriteAllTextAsync(
            Full("project.csproj"),
            $"""
            <Project>
              <Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk" />
              <Import Project="{Repository.PathOf("src", "Package", "build", "FaceSearchToolkit.props")}" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <FaceSearchToolkitBuiltInSpec>{Repository.PathOf("specs", "ice-2020-11-09.json")}</FaceSearchToolkitBuiltInSpec>
              </PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
              <Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk" />
              <Import Project="{Repository.PathOf("src", "Package", "build", "FaceSearchToolkit.targets")}" />
            </Project>
            """
        );
        using var json = JsonDocument.Parse(
            await DotNet.SucceedAsync(_folder, ["msbuild", "project.csproj", $"-getItem:{type}", .. options])
        );
        return json.RootElement.GetProperty("Items").GetProperty(type).Deserialize<Dictionary<string, string>[]>()!;
    }
}
