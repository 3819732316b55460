using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>A member of a response, reached through objects but not through lists.</summary>
/// <param name="Path">C# names from the response on, separated by dots.</param>
/// <param name="WirePath">Wire names from the response on, separated by dots.</param>
/// <param name="Depth">0 for a member of the response itself.</param>
/// <param name="Member">The member.</param>
internal sealed record MemberPath(string Path, string WirePath, int Depth, ApiMember Member)
{
    private const int MaxDepth = 3;

    /// <summary>All that can be reached, the nearest first, through types nested in the response.</summary>
    public static IEnumerable<MemberPath> FindAll(ApiObject response)
    {
        var level = GetMembers(response, null).ToList();
        for (var depth = 0; level.Count > 0 && depth < MaxDepth; depth++)
        {
            foreach (var path in level)
            {
                yield return path.Path;
            }

            level = [.. level.Where(p => p.Class is not null).SelectMany(p => GetMembers(p.Class!, p.Path))];
        }
    }

    public static MemberPath? Find(ApiObject response, string wirePath) => FindAll(response).FirstOrDefault(p => p.WirePath == wirePath);

    private static IEnumerable<(MemberPath Path, ApiObject? Class)> GetMembers(ApiObject type, MemberPath? parent) =>
        type.Members.Select(m => (Join(parent, m), FindClass(type, m)));

    private static MemberPath Join(MemberPath? parent, ApiMember member) =>
        parent is null
            ? new MemberPath(member.Name, member.WireName, 0, member)
            : new MemberPath(parent.Path + "." + member.Name, parent.WirePath + "." + member.WireName, parent.Depth + 1, member);

    private static ApiObject? FindClass(ApiObject owner, ApiMember member)
    {
        if (member.Type.Kind != ApiTypeKind.Object)
        {
            return null;
        }

        var nested = owner.Objects.FirstOrDefault(o => member.Type.Name.EndsWith("." + o.Name, StringComparison.Ordinal));
        return nested;
    }
}
