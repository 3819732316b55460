namespace FaceSearchToolkit.Testing;

/// <summary>Where the tests find this checkout.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file of the checkout, by its path from the root.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "FaceSearchToolkit.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No FaceSearchToolkit.sln above {AppContext.BaseDirectory}.");
    }
}
