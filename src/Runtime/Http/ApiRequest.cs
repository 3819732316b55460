using System.ComponentModel;

namespace FaceSearchToolkit;

/// <summary>Base of the generated requests.</summary>
public abstract class ApiRequest
{
    /// <summary>Checks the request against the documented constraints, without sending anything.</summary>
    /// <returns>Every violation, in the order of the members; empty where there is none.</returns>
    public IReadOnlyList<ApiViolation> Validate()
    {
        var validator = new ApiValidator();
        Validate(validator);
        return validator.Violations;
    }

    /// <summary>The request that a message sends, for handlers on its way and for tests.</summary>
    /// <param name="message">The message.</param>
    /// <returns>The request, which is the caller's: to be read only. Null for a message that no client of this toolkit has made.</returns>
    public static ApiRequest? FromMessage(HttpRequestMessage message) =>
        ApiCall.FromMessage(message ?? throw new ArgumentNullException(nameof(message)))?.Request.Source;

    /// <summary>Visits the members, each place's by ordinal wire name.</summary>
    /// <param name="members">Writes them.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal abstract void VisitMembers(ref ApiMembers members);

    /// <summary>Checks the request's members.</summary>
    /// <param name="validator">Takes them.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal virtual void Validate(ApiValidator validator) { }

    /// <summary>A copy whose members can be set without changing this one.</summary>
    internal ApiRequest Copy() => (ApiRequest)MemberwiseClone();
}
