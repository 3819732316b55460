namespace FaceSearchToolkit.Testing;

/// <summary>Expected calls and their answers.</summary>
internal interface IFakeRule
{
    string Description { get; }

    bool Matches(ApiRequest request);

    Task<HttpResponseMessage> AnswerAsync(ApiRequest request, CancellationToken cancellationToken);
}
