namespace FaceSearchToolkit.Spec.Model;

/// <summary>
/// How a result of one operation leads to a request of another (<c>x-links</c>): a static <c>From</c> on the target's request.
/// </summary>
/// <param name="Source">C# name of the operation whose result is used.</param>
/// <param name="Target">C# name of the operation that is called next.</param>
/// <param name="Item">Type of the element (<c>$item</c>), or null where none is used.</param>
/// <param name="Bindings">Which member takes which value.</param>
public sealed record ApiLink(string Source, string Target, ApiType? Item, EquatableArray<ApiLinkBinding> Bindings);
