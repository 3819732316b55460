namespace FaceSearchToolkit;

/// <summary>Where a client gets what it signs with. Asked once per attempt, so that it can renew.</summary>
public abstract class ApiCredential
{
    /// <summary>Gives what to sign with now.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Keys or a token that are valid now.</returns>
    public abstract ValueTask<ApiCredentialValue> GetAsync(CancellationToken cancellationToken = default);
}
