namespace FaceSearchToolkit.Spec.Model;

/// <summary>One operation: what is sent, what comes back, and how.</summary>
/// <param name="Name">C# name, stem of the types and of the client's methods.</param>
/// <param name="WireName">The <c>x-acs-action</c>.</param>
/// <param name="Style">RPC or ROA.</param>
/// <param name="Method">Upper-case HTTP method: POST where the document allows it, else the first listed.</param>
/// <param name="Path">Template with <c>{name}</c> placeholders; "/" for RPC.</param>
/// <param name="RequestBody">What kind of body the request has, if any.</param>
/// <param name="ResponseBody">What kind of body the response has.</param>
/// <param name="IsAnonymous">Sent without a signature.</param>
/// <param name="Effect">Whether it reads or writes. What the document says counts before its methods.</param>
/// <param name="IsDeprecated">Marked so in the document.</param>
/// <param name="Request">The request type <c>{Name}Request</c>: one member per parameter.</param>
/// <param name="Response">The response type <c>{Name}Response</c>. Where the response is no object, it has one member <c>Body</c> with an
/// empty wire name.</param>
/// <param name="Paging">How the operation pages, or null.</param>
/// <param name="Docs">Title, summary, description.</param>
/// <param name="Errors">Documented error codes.</param>
public sealed record ApiOperation(
    string Name,
    string WireName,
    ApiStyle Style,
    string Method,
    string Path,
    ApiBodyKind RequestBody,
    ApiBodyKind ResponseBody,
    bool IsAnonymous,
    ApiOperationEffect Effect,
    bool IsDeprecated,
    ApiObject Request,
    ApiObject Response,
    ApiPaging? Paging,
    ApiDocs Docs,
    EquatableArray<ApiError> Errors
)
{
    /// <summary>Why it is here no more, where only the baseline has it; else null.</summary>
    public string? Retired { get; init; }
}
