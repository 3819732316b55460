namespace FaceSearchToolkit.Spec.Model;

/// <summary>
/// How an operation pages: by number (<paramref name="Page"/>), by token (<paramref name="Token"/> and <paramref name="NextToken"/>) or by
/// offset (<paramref name="Offset"/>).
/// </summary>
/// <param name="Page">Request member with the page's number from 1, or null.</param>
/// <param name="Offset">Request member with the offset from 0, or null.</param>
/// <param name="Token">Request member that takes the token, or null.</param>
/// <param name="NextToken">Path of response members to the next token, or null.</param>
/// <param name="Size">Request member with the page's size, or null.</param>
/// <param name="Total">Path of response members to the total, dot-separated C# names, or null.</param>
/// <param name="Items">Path of response members to the list, dot-separated C# names.</param>
/// <param name="ItemType">The element's type.</param>
public sealed record ApiPaging(
    string? Page,
    string? Offset,
    string? Token,
    string? NextToken,
    string? Size,
    string? Total,
    string Items,
    ApiType ItemType
);
