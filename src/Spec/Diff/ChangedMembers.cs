using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Naming;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>
/// Finds the members that are still there but changed so that code which uses them breaks. What is gone has errors of its own, and what
/// must be given now is missed where a request is made.
/// </summary>
public static class ChangedMembers
{
    /// <summary>The members, each as often as it changed.</summary>
    /// <param name="model">The later version as a model.</param>
    /// <param name="changes">What changed.</param>
    public static EquatableArray<ChangedMember> Find(ApiModel model, IEnumerable<SpecChange> changes)
    {
        var breaking = changes.Where(IsBreaking).ToList();
        if (breaking.Count == 0)
        {
            return default;
        }

        var classes = model.Operations.SelectMany(o => new[] { o.Request, o.Response }).Concat(model.Components).ToList();
        var types = new Dictionary<string, ApiObject>(StringComparer.Ordinal);
        classes.ForEach(c => Collect(c, c.Name, types));
        var operations = model.Operations.ToDictionary(o => o.WireName, StringComparer.Ordinal);
        return breaking.Select(c => Find(c, operations, types)).OfType<ChangedMember>().ToEquatableArray();
    }

    private static bool IsBreaking(SpecChange change) =>
        change is { Class: SpecChangeClass.Breaking, Path.Length: > 0 }
        && change.Kind.Aspect switch
        {
            SpecChangeAspect.Type or SpecChangeAspect.Constraint or SpecChangeAspect.Items or SpecChangeAspect.Values => true,
            SpecChangeAspect.Filter or SpecChangeAspect.Range or SpecChangeAspect.JsonType or SpecChangeAspect.Name => true,
            // A value that a set lost has an error of its own, and the others are as right as they were.
            SpecChangeAspect.Enum => change.IsOneSided,
            _ => false,
        };

    private static void Collect(ApiObject type, string name, Dictionary<string, ApiObject> types)
    {
        types[name] = type;
        foreach (var nested in type.Objects)
        {
            Collect(nested, name + "." + nested.Name, types);
        }
    }

    private static ChangedMember? Find(SpecChange change, Dictionary<string, ApiOperation> operations, Dictionary<string, ApiObject> types)
    {
        if (change.Component is { } component)
        {
            return FindMember(change, Identifiers.FromMember(component), CutStart(change.Path, component.Length), types);
        }

        if (change.Operation is null || !operations.TryGetValue(change.Operation, out var operation))
        {
            return null;
        }

        // Only the successful response is a class.
        var end = change.Path.IndexOf('.');
        return change.Side == SpecSide.Request ? FindMember(change, operation.Request.Name, change.Path, types)
            : change.Path[0] == '2' && end > 0 ? FindMember(change, operation.Response.Name, change.Path.Substring(end + 1), types)
            : null;
    }

    private static string CutStart(string path, int length) =>
        path.Length > length && path[length] == '.' ? path.Substring(length + 1) : "";

    /// <summary>The member at a path, or the last on the way that the class has.</summary>
    private static ChangedMember? FindMember(SpecChange change, string typeName, string path, Dictionary<string, ApiObject> types)
    {
        if (path.Length == 0 || !types.TryGetValue(typeName, out var type))
        {
            return null;
        }

        var member = type.Members.Where(m => StartsWith(path, m.WireName)).OrderByDescending(m => m.WireName.Length).FirstOrDefault();
        if (member is null)
        {
            return null;
        }

        var element = member.Type;
        var rest = path.Substring(member.WireName.Length);
        while (rest.StartsWith("[]", StringComparison.Ordinal) || rest.StartsWith("{}", StringComparison.Ordinal))
        {
            element = element.Element ?? element;
            rest = rest.Substring(2);
        }

        var inner = rest.Length > 0 && rest[0] == '.' ? FindMember(change, element.Name, rest.Substring(1), types) : null;
        return inner ?? new ChangedMember(typeName, member.Name, change);
    }

    private static bool StartsWith(string path, string name) =>
        name.Length > 0
        && path.StartsWith(name, StringComparison.Ordinal)
        && (path.Length == name.Length || path[name.Length] is '.' or '[' or '{' or '#');
}
