using System.Text;
using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Generator.Emit;

namespace FaceSearchToolkit.Cli.Generating;

/// <summary>A folder with a generated client: what differs from what the generator gives, and making it equal.</summary>
internal sealed class ClientFolder
{
    private const string Extension = ".g.cs";

    /// <summary>How the generator's files begin.</summary>
    public static string Header => SourceFile.Start;

    private readonly string _folder;
    private readonly IReadOnlyList<ClientFile> _files;

    /// <param name="folder">Its full path; it need not be there.</param>
    /// <param name="files">What the generator gives; at least one.</param>
    public ClientFolder(string folder, IReadOnlyList<ClientFile> files)
    {
        _folder = folder;
        _files = files;
    }

    /// <summary>The files that are not there.</summary>
    public IEnumerable<ClientFile> Missing => _files.Where(f => !File.Exists(GetPath(f.Name)));

    /// <summary>The files that are there with other content.</summary>
    public IEnumerable<ClientFile> Different =>
        _files.Where(f => File.Exists(GetPath(f.Name)) && !File.ReadAllBytes(GetPath(f.Name)).AsSpan().SequenceEqual(f.Content));

    /// <summary>
    /// Names of files of this client that the generator gives no more. A file that does not begin as ours do is never one of them.
    /// </summary>
    public IReadOnlyList<string> Stale =>
        !Directory.Exists(_folder)
            ? []
            :
            [
                .. Directory
                    .EnumerateFiles(_folder, "*" + Extension)
                    .Select(f => Path.GetFileName(f))
                    .Where(BelongsToClient)
                    .Except(_files.Select(f => f.Name), StringComparer.Ordinal)
                    .Where(HasHeader)
                    .Order(StringComparer.Ordinal),
            ];

    /// <summary>The client's main file has the shortest name, and the others begin with it.</summary>
    private string Stem => _files.Select(f => f.Name[..^Extension.Length]).MinBy(n => n.Length)!;

    /// <summary>Writes a file.</summary>
    public void Write(ClientFile file) => OutputFile.Replace(GetPath(file.Name), file.Content);

    /// <summary>Deletes a file.</summary>
    public void Remove(string name) => File.Delete(GetPath(name));

    private bool BelongsToClient(string name) => name.StartsWith(Stem + ".", StringComparison.Ordinal);

    private bool HasHeader(string name)
    {
        using var reader = new StreamReader(GetPath(name), Encoding.UTF8);
        var start = new char[Header.Length + Header.Count(c => c == '\n')];
        var length = reader.ReadBlock(start, 0, start.Length);
        return new string(start, 0, length).ReplaceLineEndings("\n").StartsWith(Header, StringComparison.Ordinal);
    }

    private string GetPath(string name) => Path.Combine(_folder, name);
}
