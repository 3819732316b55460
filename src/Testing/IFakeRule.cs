namespace FaceSearchToolkit.Testing;

/// <summary>Expected calls and their responses.</summary>
internal interface IFakeRule
{
    string Description { get; }

    bool Matches(ApiRequest request);

    Task<HttpResponseMessage> RespondAsync(ApiRequest request, CancellationToken cancellationToken);
}
