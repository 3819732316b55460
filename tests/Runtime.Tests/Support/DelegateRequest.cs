namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>A request that writes and checks what the test says.</summary>
internal sealed class DelegateRequest(Action<ApiRequestWriter>? write = null, Action<ApiValidator>? validate = null) : ApiRequest
{
    protected internal override void VisitMembers(ref ApiMembers members) => write?.Invoke(members.Request);

    protected internal override void Validate(ApiValidator validator) => validate?.Invoke(validator);
}
