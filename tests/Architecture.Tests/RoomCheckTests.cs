using FaceSearchToolkit.Architecture.Tests.Rooms;

namespace FaceSearchToolkit.Architecture.Tests;

/// <summary>The check of rooms finds what it is there for.</summary>
public sealed class RoomCheckTests
{
    private static readonly (string Path, string Text) Model = ("Model/Item.cs", "class Item { public int Size; }");
    private static readonly (string Path, string Text) Reader = ("Reading/Reader.cs", "class Reader { Item Read() => new(); }");

    [Fact]
    public void Flow_IsAccepted()
    {
        Assert.Empty(Compare("Model\nReading -> Model", Model, Reader));
        Assert.Empty(MadeUpProject.Read(Model, Reader).FindCircle());
    }

    [Fact]
    public void Circle_IsFoundAtBothEnds()
    {
        var graph = MadeUpProject.Read(("Model/Item.cs", "class Item { Reader Owner; }"), Reader);

        Assert.Equal(
            ["Model uses Reading, and the table does not allow it: Model/Item.cs: Reader"],
            RoomCheck.Compare(RoomTable.Parse("Model\nReading -> Model"), graph)
        );
        Assert.Equal(["Model", "Reading"], graph.FindCircle());
        Assert.Equal(
            ["The table lets Model use Reading, which does not stand above it."],
            RoomCheck.Compare(RoomTable.Parse("Model -> Reading\nReading -> Model"), graph)
        );
    }

    [Theory]
    [InlineData("void Use(Item item) { }")]
    [InlineData("int Use() { var item = Find(); return item.Size; } static dynamic Find() => new Item();")]
    [InlineData("object Use() => typeof(System.Collections.Generic.List<Item>);")]
    [InlineData("string Use() => nameof(Item);")]
    public void Type_IsFoundWhereItIsNamed(string member) =>
        Assert.Contains(Compare("Model\nReading", Model, ("Reading/Reader.cs", $"class Reader {{ {member} }}")), p =>
            p.Contains(": Item", StringComparison.Ordinal)
        );

    [Fact]
    public void Member_IsFoundWhereItsTypeIsNotNamed()
    {
        var graph = MadeUpProject.Read(
            Model,
            ("Reading/Reader.cs", "class Reader { public Item Item; }"),
            ("Use.cs", "class Use { int Get(Reader reader) => reader.Item.Size; }")
        );

        Assert.Equal(
            [("Reading", "Item"), ("Reading", "Reader"), ("Model", "Size")],
            graph.Uses.Where(u => u.From == ".").Select(u => (u.To, u.Name)).OrderByDescending(u => u.To).ThenBy(u => u.Name)
        );
    }

    [Fact]
    public void Extension_IsFoundAtItsCall()
    {
        var graph = MadeUpProject.Read(
            ("Text/Words.cs", "static class Words { public static int Count(this string text) => 0; }"),
            ("Use.cs", "class Use { int Get() => \"\".Count(); }")
        );

        Assert.Equal([new RoomUse("Use.cs", "Count", ".", "Text")], graph.Uses);
    }

    [Fact]
    public void ClassOfTwoRooms_UsesNothingOfItself() =>
        Assert.Empty(
            MadeUpProject.Read(("A/One.cs", "partial class One { }"), ("B/One.cs", "partial class One { One Get() => this; }")).Uses
        );

    [Theory]
    [InlineData("Model", "The table lacks the room Reading.")]
    [InlineData("Model\nReading -> Model\nWriting", "The table has the room Writing, which does not exist.")]
    [InlineData("Model\nReading -> Model\nReading -> Model", "The table has Reading twice.")]
    [InlineData("Model\nReading", "Reading uses Model, and the table does not allow it: Reading/Reader.cs: Item")]
    [InlineData("Model\nReading -> Model\n", null)]
    public void Table_IsComparedWithTheProject(string table, string? problem) =>
        Assert.Equal(problem is null ? [] : [problem], Compare(table, Model, Reader).Where(p => problem is null || p == problem));

    [Fact]
    public void EdgeThatIsNotUsed_IsFound() =>
        Assert.Equal(
            ["The table lets Reading use Model, which it does not do."],
            Compare("Model\nReading -> Model", Model, ("Reading/Reader.cs", "class Reader { }"))
        );

    [Fact]
    public void ManyUses_AreShortened()
    {
        var names = string.Concat(Enumerable.Range(0, 9).Select(i => $"class C{i} {{ }} "));
        var uses = string.Concat(Enumerable.Range(0, 9).Select(i => $"C{i} F{i}; "));

        Assert.EndsWith(
            ", and 4 more",
            Assert.Single(Compare("A\nB", ("A/A.cs", names), ("B/B.cs", $"class B {{ {uses} }}"))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ProposedTable_IsAccepted()
    {
        var graph = MadeUpProject.Read(Model, Reader, ("Program.cs", "class Program { Reader Reader; }"));

        Assert.Equal("Model\nReading -> Model\n. -> Reading\n", RoomTable.Propose(graph));
        Assert.Empty(RoomCheck.Compare(RoomTable.Parse(RoomTable.Propose(graph)), graph));
    }

    [Fact]
    public void Comment_IsNoRoom() => Assert.Equal(["Model"], RoomTable.Parse("# The flow.\n\nModel\n").Rows.Select(r => r.Room));

    private static IReadOnlyList<string> Compare(string table, params (string Path, string Text)[] files) =>
        RoomCheck.Compare(RoomTable.Parse(table), MadeUpProject.Read(files));
}
