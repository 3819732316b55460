using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace FaceSearchToolkit.EndToEnd;

/// <summary>docs/dependencies.md says for each package what it is for.</summary>
public sealed partial class DependenciesTests
{
    [Fact]
    public void Page_HasARowForEachPackage()
    {
        var versions = XDocument
            .Load(Repository.PathOf("Directory.Packages.props"))
            .Descendants("PackageVersion")
            .Select(p => p.Attribute("Include")!.Value);
        var rows = Row().Matches(File.ReadAllText(Repository.PathOf("docs", "dependencies.md"))).Select(m => m.Groups["name"].Value);

        Assert.Equal(versions.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^\| (?<name>(?!package \|)[\w.]+) \| [^|]+ \| [^|]+ \| [^|]+ \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
