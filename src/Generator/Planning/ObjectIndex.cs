using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Planning;

/// <summary>Finds the classes of a model by their names, and members by their paths.</summary>
internal sealed class ObjectIndex
{
    private readonly Dictionary<string, ApiObject> _objects = new(StringComparer.Ordinal);

    public ObjectIndex(ApiModel model)
    {
        foreach (var component in model.Components)
        {
            Add(component, "");
        }

        foreach (var operation in model.Operations)
        {
            Add(operation.Request, "");
            Add(operation.Response, "");
        }
    }

    /// <summary>The member that a dot-separated path leads to, or null.</summary>
    public ApiMember? Find(ApiObject from, string path)
    {
        ApiMember? member = null;
        var place = from;
        foreach (var name in path.Split('.'))
        {
            member = place?.Members.FirstOrDefault(candidate => candidate.Name == name);
            place = member is null ? null : Find(member.Type);
        }

        return member;
    }

    /// <summary>The class that a type refers to, or null where it refers to none.</summary>
    public ApiObject? Find(ApiType? type) =>
        type?.Kind == ApiTypeKind.Object && _objects.TryGetValue(type.Name, out var found) ? found : null;

    private void Add(ApiObject item, string prefix)
    {
        _objects[prefix + item.Name] = item;
        foreach (var nested in item.Objects)
        {
            Add(nested, prefix + item.Name + ".");
        }
    }
}
