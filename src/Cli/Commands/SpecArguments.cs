using System.CommandLine;

namespace FaceSearchToolkit.Cli.Commands;

/// <summary>Arguments that several commands share, so that they read the same everywhere.</summary>
internal static class SpecArguments
{
    /// <summary>The document.</summary>
    public static Argument<string> CreateFile() =>
        new("FILE") { Description = "An API metadata document (api-docs.json). Comments and trailing commas are accepted." };

    /// <summary>The overlay.</summary>
    public static Option<string?> CreateOverlay() =>
        new("--overlay") { Description = "The overlay. Default: NAME.overlay.json beside NAME.json, if there is one.", HelpName = "FILE" };

    /// <summary>The operations.</summary>
    public static Option<string[]> CreateOperations(string description) =>
        new("--operations")
        {
            Description = description,
            HelpName = "A,B",
            CustomParser = ReadNames,
            DefaultValueFactory = _ => [],
        };

    /// <summary>The file to write.</summary>
    public static Option<string?> CreateOut(string description) => new("--out", "-o") { Description = description, HelpName = "FILE" };

    /// <summary>How the result is written.</summary>
    public static Option<string> CreateFormat(params string[] formats)
    {
        var option = new Option<string>("--format", "-f")
        {
            Description = "How the result is written.",
            DefaultValueFactory = _ => formats[0],
            HelpName = string.Join('|', formats),
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    /// <summary>What makes the exit code 1.</summary>
    public static Option<string> CreateFailOn(params string[] levels)
    {
        var option = new Option<string>("--fail-on")
        {
            Description = "The exit code is 1 from this class on.",
            DefaultValueFactory = _ => levels[0],
            HelpName = string.Join('|', levels),
        };
        option.AcceptOnlyFromAmong(levels);
        return option;
    }

    /// <summary>ReadNames between commas, semicolons or bars, as the project file and the command line have them.</summary>
    private static string[] ReadNames(System.CommandLine.Parsing.ArgumentResult result) =>
        [
            .. result.Tokens.SelectMany(t =>
                t.Value.Split([',', ';', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            ),
        ];
}
