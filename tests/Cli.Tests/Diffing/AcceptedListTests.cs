using FaceSearchToolkit.Cli.Diffing;
using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Cli.Tests.Infrastructure;

namespace FaceSearchToolkit.Cli.Tests.Diffing;

public sealed class AcceptedListTests : IDisposable
{
    private const string Lower = "param-constraint-changed Search.PageSize: maximum 50 -> 20";

    private readonly Workplace _workplace = new Workplace().With("list.txt", $"# why\n{Lower}\n");

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public void List_ContainsWhatIsAccepted()
    {
        var list = AcceptedList.Read(_workplace.PathOf("list.txt"), _workplace.CreateHost());

        Assert.True(list.Contains(Changes.Lower()));
        Assert.False(list.Contains(Changes.Lower(after: "10")));
        Assert.False(list.Contains(Changes.RemoveOperation("Search")));
    }

    [Fact]
    public void ListThatIsNotThere_IsEmptyOrRefused()
    {
        var (path, host) = (_workplace.PathOf("none.txt"), _workplace.CreateHost());

        Assert.False(AcceptedList.ReadOrEmpty(path, host).Contains(Changes.Lower()));
        Assert.Throws<InputException>(() => AcceptedList.Read(path, host));
        Assert.Equal(Lower + "\n", AcceptedList.ReadOrEmpty(path, host).Append([Changes.Lower()]));
    }

    [Fact]
    public void MoreChanges_AreSortedIn()
    {
        var list = AcceptedList.Read(_workplace.PathOf("list.txt"), _workplace.CreateHost());

        Assert.Equal(
            $"# why\noperation-removed Delete\n{Lower}\n",
            list.Append([Changes.RemoveOperation("Delete")]).ReplaceLineEndings("\n")
        );
    }

    [Theory]
    [InlineData("specs/ice.json", null, "specs/ice.accepted.txt")]
    [InlineData("specs/ice.baseline.json", null, "specs/ice.baseline.accepted.txt")]
    [InlineData("specs/ice.json", "list.txt", "list.txt")]
    [InlineData("git:HEAD:ice.json", "list.txt", "list.txt")]
    public void Path_IsTheNamedOneOrBesideTheBaseline(string baseline, string? named, string path) =>
        Assert.Equal(_workplace.PathOf(path), AcceptedList.FindPath(baseline, named, _workplace.CreateHost()));

    [Fact]
    public void BaselineInACommit_HasNoListOfItsOwn() =>
        Assert.Equal(
            "git:HEAD:ice.json has no list of its own: name one with --accepted",
            Assert.Throws<InputException>(() => AcceptedList.FindPath("git:HEAD:ice.json", null, _workplace.CreateHost())).Message
        );
}
