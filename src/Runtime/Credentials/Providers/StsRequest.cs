using System.Diagnostics;

namespace FaceSearchToolkit;

/// <summary>A call of the token service: pairs in the query, pairs in the form. What is null is left out.</summary>
internal sealed class StsRequest : ApiRequest
{
    private readonly (string Name, string? Value)[] _query;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly (string Name, string? Value)[] _form;

    public StsRequest((string Name, string? Value)[] query, (string Name, string? Value)[] form)
    {
        _query = query;
        _form = form;
    }

    protected internal override void VisitMembers(ref ApiMembers members)
    {
        members.VisitLocation(ApiLocation.Query);
        Visit(_query, ref members);
        members.VisitLocation(ApiLocation.Form);
        Visit(_form, ref members);
    }

    private static void Visit((string Name, string? Value)[] pairs, ref ApiMembers members)
    {
        foreach (var (name, value) in pairs)
        {
            var text = value;
            members.VisitMember(name, ref text);
        }
    }
}
