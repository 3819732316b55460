using System.Diagnostics;

namespace FaceSearchToolkit;

/// <summary>A credential that stays the same.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public abstract class FixedCredential : ApiCredential
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly ApiCredentialValue _value;

    private protected FixedCredential(ApiCredentialValue value) => _value = value;

    /// <inheritdoc/>
    public sealed override ValueTask<ApiCredentialValue> GetAsync(CancellationToken cancellationToken = default) => new(_value);

    /// <summary>The kind of the credential, without any of its parts.</summary>
    public sealed override string ToString() => _value.ToString();
}
