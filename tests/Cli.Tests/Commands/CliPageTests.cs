using FaceSearchToolkit.Cli.Tests.Infrastructure;

namespace FaceSearchToolkit.Cli.Tests.Commands;

/// <summary>docs/cli.md and the package's page say all that there is.</summary>
public sealed class CliPageTests
{
    public static TheoryData<string> CommandNames => [.. ToolCommands.All.Select(c => c.Path)];

    [Theory]
    [MemberData(nameof(CommandNames))]
    public void Page_HasTheCommandWithAnExampleAndItsOptions(string command)
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "cli.md"));
        var heading = $"\n## facesearch {command}\n";
        Assert.Contains(heading, page, StringComparison.Ordinal);
        var section = page[(page.IndexOf(heading, StringComparison.Ordinal) + heading.Length)..].Split("\n## ")[0];

        Assert.Contains($"\nfacesearch {command} ", section, StringComparison.Ordinal);
        Assert.All(ToolCommands.All.Single(c => c.Path == command).Command.Options.Where(o => !o.Recursive), o =>
            Assert.Contains(
                $"`{o.Name}",
                section.Replace($"`{o.Aliases.FirstOrDefault()}`, ", "", StringComparison.Ordinal),
                StringComparison.Ordinal
            )
        );
        Assert.Contains($"| [`facesearch {command}`](#facesearch-{command.Replace(' ', '-')}) |", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(CommandNames))]
    public void PackagePage_NamesTheCommand(string command) =>
        Assert.Contains(
            $"| `facesearch {command} ",
            File.ReadAllText(Repository.PathOf("src", "Cli", "README.md")),
            StringComparison.Ordinal
        );
}
