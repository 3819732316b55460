namespace FaceSearchToolkit.Cli.Hosting;

/// <summary>What the tool says about itself.</summary>
internal static class ToolInfo
{
    /// <summary>Its name on the command line.</summary>
    public const string Name = "facesearch";

    /// <summary>Where the project lives.</summary>
    public const string Home = "https://github.com/facesearchtoolkit/facesearchtoolkit";

    /// <summary>The tool's version.</summary>
    public static string Version { get; } = typeof(ToolInfo).Assembly.GetName().Version!.ToString(3);
}
