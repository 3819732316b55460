using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Retired;

/// <summary>
/// The types of a model, to leave out retired members whose type is no longer to be had: its name may mean another one now.
/// </summary>
internal sealed class RetiredReferences
{
    private readonly HashSet<(ApiTypeKind Kind, string Name)> _types = [];

    public RetiredReferences(ApiModel model)
    {
        foreach (var item in model.Operations.SelectMany(o => new[] { o.Request, o.Response }).Concat(model.Components))
        {
            Add(item, "");
        }

        _types.UnionWith(model.Enums.Select(e => (ApiTypeKind.Enum, e.Name)));
        _types.UnionWith(model.Filters.Select(f => (ApiTypeKind.Filter, f.Name)));
    }

    public ApiModel Prune(ApiModel model) =>
        model with
        {
            Operations = model
                .Operations.Select(o => o with { Request = Prune(o.Request), Response = Prune(o.Response) })
                .ToEquatableArray(),
            Components = model.Components.Select(c => Prune(c)).ToEquatableArray(),
        };

    private ApiObject Prune(ApiObject item, bool isRetired = false)
    {
        var isGone = isRetired || item.Retired is not null;
        return item with
        {
            Members = item.Members.Where(m => !(isGone || m.Retired is not null) || Exists(m.Type)).ToEquatableArray(),
            Objects = item.Objects.Select(o => Prune(o, isGone)).ToEquatableArray(),
        };
    }

    private bool Exists(ApiType? type)
    {
        for (var current = type; current is not null; current = current.Element)
        {
            if (current.Name.Length > 0 && !_types.Contains((current.Kind, current.Name)))
            {
                return false;
            }
        }

        return true;
    }

    private void Add(ApiObject item, string prefix)
    {
        var name = prefix + item.Name;
        _types.Add((ApiTypeKind.Object, name));
        _types.UnionWith(item.Enums.Select(e => (ApiTypeKind.Enum, name + "." + e.Name)));
        foreach (var nested in item.Objects)
        {
            Add(nested, name + ".");
        }
    }
}
