using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Planning;

/// <summary>A pager whose members were found and have usable types.</summary>
/// <param name="Kind">What leads to the next page.</param>
/// <param name="Position">The request's member that says which page.</param>
/// <param name="Size">The request's member with the page's size, or null.</param>
/// <param name="NextToken">Where the response holds the next token, or null.</param>
/// <param name="Items">Where it holds the list.</param>
/// <param name="Total">Where it holds the total, or null.</param>
/// <param name="ItemType">The element's type.</param>
/// <param name="IsDeprecated">Whether it touches something deprecated.</param>
internal sealed record PagingPlan(
    PagingKind Kind,
    PagingMember Position,
    PagingMember? Size,
    string? NextToken,
    string Items,
    string? Total,
    ApiType ItemType,
    bool IsDeprecated
);
