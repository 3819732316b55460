using System.Diagnostics;

namespace FaceSearchToolkit;

/// <summary>
/// What a file describes. The file is looked at again once a minute; while it stays the same, so does the credential with the keys that it
/// holds.
/// </summary>
internal sealed class FileBackedCredential
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly CredentialHost _host;
    private readonly Func<string> _path;
    private readonly Func<byte[], string, ApiCredential> _read;
    private readonly RenewedValue<ApiCredential> _credential;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private byte[] _content = [];

    private ApiCredential? _last;

    /// <param name="host">The machine.</param>
    /// <param name="path">Where the file is.</param>
    /// <param name="read">Makes a credential of its content; the path is for messages.</param>
    public FileBackedCredential(CredentialHost host, Func<string> path, Func<byte[], string, ApiCredential> read)
    {
        _host = host;
        _path = path;
        _read = read;
        _credential = new RenewedValue<ApiCredential>(LookAsync, host.TimeProvider);
    }

    /// <exception cref="ApiCredentialException">There is no such file, or it describes nothing that gives keys.</exception>
    public async ValueTask<ApiCredentialValue> GetAsync(CancellationToken cancellationToken)
    {
        var credential = await _credential.GetAsync(cancellationToken).ConfigureAwait(false);
        return await credential.GetAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task<Lease<ApiCredential>> LookAsync(CancellationToken cancellationToken)
    {
        var path = _path();
        var content = await SmallFile.ReadAsync(_host, path, cancellationToken).ConfigureAwait(false);
        if (_last is null || !content.AsSpan().SequenceEqual(_content))
        {
            _last = _read(content, path);
            _content = content;
        }

        return Leases.LookedAtAgain(_last, _host.TimeProvider.GetUtcNow() + Pause);
    }
}
