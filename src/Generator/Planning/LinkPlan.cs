using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Planning;

/// <summary>One <c>From</c> method.</summary>
/// <param name="Target">C# name of the operation whose request it makes.</param>
/// <param name="Source">C# name of the operation whose result it uses.</param>
/// <param name="Item">Type of the element it takes, or null.</param>
/// <param name="UsesRequest">Whether it takes the source's request.</param>
/// <param name="UsesResponse">Whether it takes the source's response.</param>
/// <param name="IsDeprecated">Whether it touches something deprecated.</param>
/// <param name="Assignments">What is set.</param>
/// <param name="Unset">Required members of the target that it leaves to the caller.</param>
internal sealed record LinkPlan(
    string Target,
    string Source,
    ApiType? Item,
    bool UsesRequest,
    bool UsesResponse,
    bool IsDeprecated,
    EquatableArray<ApiLinkBinding> Assignments,
    EquatableArray<string> Unset
);
