using System.Text.RegularExpressions;
using FaceSearchToolkit.Architecture.Tests.Sources;

namespace FaceSearchToolkit.Architecture.Tests;

/// <summary>One way to name things, in all projects.</summary>
public sealed partial class NamingTests
{
    /// <summary>Methods that may end in Of, and why.</summary>
    private static readonly Dictionary<string, string> Allowed = new(StringComparer.Ordinal)
    {
        ["IndexOf"] = "as in string and Span<T>",
        ["AnyOf"] = "the filters' matching mode: any of these values",
    };

    public static TheoryData<string> Projects => [.. GetProjects("src")];

    public static TheoryData<string> TestProjects => [.. GetProjects("tests")];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Method_IsAVerb(string project) => Assert.Empty(FindNouns(project));

    [Theory]
    [MemberData(nameof(TestProjects))]
    public void Test_SaysConditionAndOutcome(string project) => Assert.Empty(FindMisnamedTests(project));

    [Fact]
    public void AllowedName_IsUsed() =>
        Assert.Empty(Allowed.Keys.Except(GetProjects("src").SelectMany(FindFiles).SelectMany(Methods.FindNames)));

    private static List<string> FindNouns(string project) =>
        [
            .. FindFiles(project)
                .SelectMany(f => Methods.FindNames(f).Select(n => (File: f, Name: n)))
                .Where(m => m.Name.EndsWith("Of", StringComparison.Ordinal) && !Allowed.ContainsKey(m.Name))
                .Select(m => $"{m.File}: {m.Name}"),
        ];

    private static List<string> FindMisnamedTests(string project) =>
        [
            .. FindFiles(project)
                .SelectMany(f => Methods.FindTests(f).Select(m => (File: f, Name: m.Identifier.ValueText)))
                .Where(m => !ConditionAndOutcome().IsMatch(m.Name))
                .Select(m => $"{m.File}: {m.Name}"),
        ];

    private static IEnumerable<string> GetProjects(string folder) =>
        TrackedFiles.Find(".cs").Where(f => f.StartsWith(folder + "/", StringComparison.Ordinal)).Select(GetProject).Distinct();

    private static string GetProject(string file) => string.Join('/', file.Split('/').Take(2));

    private static IEnumerable<string> FindFiles(string project) =>
        TrackedFiles.Find(".cs").Where(f => GetProject(f) == project && !f.Contains(".verified.", StringComparison.Ordinal));

    [GeneratedRegex("^[A-Z][A-Za-z0-9]*_[A-Z][A-Za-z0-9]*$")]
    private static partial Regex ConditionAndOutcome();
}
