namespace FaceSearchToolkit.Generator.Planning;

/// <summary>A request's number that a pager reads or sets.</summary>
/// <param name="Name">C# name.</param>
/// <param name="IsWide">Whether it is 64-bit and has to be narrowed.</param>
internal sealed record PagingMember(string Name, bool IsWide);
