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

    /// <summary>Visits the members, each place's by ordinal wire name.</summary>
    /// <param name="members">Writes them.</param>
    protected internal abstract void VisitMembers(ref ApiMembers members);

    /// <summary>Checks the request's members.</summary>
    /// <param name="validator">Takes them.</param>
    protected internal virtual void Validate(ApiValidator validator)
    {
    }

    /// <summary>A copy whose members can be set without changing this one.</summary>
    internal ApiRequest Copy() => (ApiRequest)MemberwiseClone();
}
