using FaceSearchToolkit.Spec.Naming;

namespace FaceSearchToolkit.Spec.Tests.Naming;

/// <summary>docs/naming.md says how names are made; each row of its tables is a test.</summary>
public sealed class NamingPageTests
{
    public static TheoryData<string, string> Members => Rows("member");

    public static TheoryData<string, string> Values => Rows("value");

    public static TheoryData<string, string> Products => Rows("product");

    public static TheoryData<string, string[], string[]> Classes =>
        [.. Table("class").Select(r => (Cells(r[0])[0], Cells(r[1]), Cells(r[2])))];

    [Theory]
    [MemberData(nameof(Members))]
    public void Member_IsNamedAsThePageSays(string wireName, string expected) => Assert.Equal(expected, Identifiers.FromMember(wireName));

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_IsNamedAsThePageSays(string wireName, string expected) => Assert.Equal(expected, Identifiers.FromValue(wireName));

    [Theory]
    [MemberData(nameof(Products))]
    public void Product_IsNamedAsThePageSays(string wireName, string expected) => Assert.Equal(expected, Identifiers.FromProduct(wireName));

    [Theory]
    [MemberData(nameof(Classes))]
    public void MembersOfAClass_AreNamedAsThePageSays(string type, string[] wireNames, string[] expected)
    {
        var reserved = type.EndsWith("Request", StringComparison.Ordinal) ? ReservedNames.InRequest : ReservedNames.InModel;

        var names = new NameScope([.. reserved, type]).TakeAll(wireNames, Identifiers.FromMember);

        Assert.Equal(expected, names.Select(n => n.Name));
    }

    private static TheoryData<string, string> Rows(string heading) => [.. Table(heading).Select(r => (Cells(r[0])[0], Cells(r[1])[0]))];

    private static List<string[]> Table(string heading)
    {
        var lines = File.ReadLines(Repository.PathOf("docs", "naming.md"));
        var rows = lines
            .SkipWhile(l => !l.StartsWith($"| {heading} |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(l => l.StartsWith('|'));
        return [.. rows.Select(r => r.Trim('|').Split('|').Select(c => c.Trim()).ToArray())];
    }

    /// <summary>The texts between back quotes; two back quotes with nothing between are the empty text.</summary>
    private static string[] Cells(string cell) => cell == "``" ? [""] : [.. cell.Trim('`').Split("` `")];
}
