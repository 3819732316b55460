using FaceSearchToolkit.EndToEnd.Harness;

namespace FaceSearchToolkit.EndToEnd;

/// <summary>
/// A project with specs of its own, in a folder whose name has a sign that starts a comment in the compiler's option file.
/// </summary>
public sealed class OwnSpecTests(ToolkitPackage package)
{
    private const string Project = "Own";
    private const string Framework = "net10.0";

    [Fact]
    public async Task Client_FollowsTheSpec()
    {
        var consumer = new Consumer(package, "Own", "it's C# (own)");

        var first = await consumer.BuildAsync("app");
        first.AssertFindings(Project, Framework, "");
        Assert.True(first.Succeeded, first.Output);

        var types = CompiledAssembly.TypesOf(Path.Combine(consumer.Folder, "app", "bin", "Debug", Framework, "Own.dll"));
        Assert.True(types["Acme.Albums.Photos.PhotosClient"]);
        Assert.False(types["Acme.Text.TextClient"]);
        Assert.False(types["Acme.Text.ListWordsRequest"]);
        Assert.DoesNotContain("Acme.Text.DropWordsRequest", types.Keys);

        var unchanged = await consumer.BuildAsync("app");
        Assert.False(unchanged.Compiled(Project, Framework), "nothing changed, and yet it was compiled again");

        consumer.Edit("app/specs/photos.overlay.json", ("\"50\"", "\"20\""));
        consumer.Edit("app/specs/photos.json", ("Caption", "Title"));
        consumer.Edit("app/Albums.cs", ("PageSize = 30", "PageSize = {|FST1001:30|}"), ("found.Caption", "found.{|CS1061:Caption|}"));
        var changed = await consumer.BuildAsync("app");
        changed.AssertFindings(Project, Framework, consumer.Expected);

        consumer.Edit("app/Albums.cs", ("PageSize = 30", "PageSize = 20"), ("found.Caption", "found.Title"));
        var mended = await consumer.BuildAsync("app");
        mended.AssertFindings(Project, Framework, "");
        Assert.True(mended.Succeeded, mended.Output);
    }
}
