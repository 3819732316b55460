namespace FaceSearchToolkit;

/// <summary>All that credentials take from the machine they run on; tests put their own in its place.</summary>
internal class CredentialHost
{
    private static readonly Lazy<HttpClient> LazySts = new(OwnConnections.CreateClient);
    private static readonly Lazy<HttpClient> LazyLocal = new(LocalHttp.Create);

    public static CredentialHost Machine { get; } = new();

    public virtual TimeProvider TimeProvider => TimeProvider.System;

    /// <summary>Reaches the platform's token service.</summary>
    public virtual HttpClient Sts => LazySts.Value;

    /// <summary>Reaches what hands out keys on this machine or beside it: without a proxy, and quick to give up.</summary>
    public virtual HttpClient Local => LazyLocal.Value;

    /// <summary>How long <see cref="Local"/> may take for a response.</summary>
    public virtual TimeSpan LocalTimeout => TimeSpan.FromSeconds(2);

    public virtual string HomeFolder => Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    public virtual string? Variable(string name) => Environment.GetEnvironmentVariable(name);

    public virtual Stream OpenFile(string path) =>
        new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 4096, useAsync: true);

    /// <exception cref="ApiCredentialException">There is no home folder.</exception>
    public string HomeFile(string folder, string file) =>
        HomeFolder is { Length: > 0 } home
            ? Path.Combine(home, folder, file)
            : throw ApiCredentialException.Absent($"there is no home folder with {folder}/{file}.");

    /// <summary>An environment variable without blanks around it; null where it is unset or blank.</summary>
    public string? Setting(string name) => Variable(name)?.Trim() is { Length: > 0 } value ? value : null;

    public bool IsOn(string name) => string.Equals(Setting(name), "true", StringComparison.OrdinalIgnoreCase);
}
