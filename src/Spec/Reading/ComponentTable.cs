using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Naming;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>The document's <c>components.schemas</c>: which are classes, what the others stand for, and which were reached.</summary>
internal sealed class ComponentTable
{
    private const int MaxAliases = 32;

    private readonly SpecContext _context;
    private readonly Dictionary<string, SpecNode> _schemas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpecNode> _nameNodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ApiType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, GivenName>> _hoistedNames = new(StringComparer.Ordinal);
    private readonly Queue<string> _reached = new();

    public ComponentTable(SpecContext context)
    {
        _context = context;
        foreach (var schema in context.Root["components"]["schemas"].GetProperties())
        {
            _schemas[schema.Name] = schema.Value;
            _nameNodes[schema.Name] = schema.NameNode;
            if (!IsClass(schema.Value))
            {
                var name = context.Names.GetComponent(schema.Name).Name;
                _hoistedNames[schema.Name] = new[]
                {
                    TypeNaming.NameItem(name),
                    TypeNaming.NameEntry(name),
                    TypeNaming.NameValue(name),
                    TypeNaming.NameInfo(name),
                }.ToDictionary(n => n, context.Names.Take, StringComparer.Ordinal);
            }
        }
    }

    /// <summary>Classes and value sets that the reached components gave, to be ordered by name.</summary>
    public List<ApiObject> Objects { get; } = [];

    public List<ApiEnum> Enums { get; } = [];

    /// <summary>Follows a schema's <c>$ref</c>, if it has one that leads somewhere.</summary>
    public Schema Resolve(SpecNode node)
    {
        var reference = node["$ref"].AsString();
        var target = reference is null ? null : FindTarget(reference);
        if (target is not null)
        {
            return new Schema(node, _schemas[target], target);
        }

        if (reference is not null)
        {
            _context.Findings.Add(SpecMessages.DanglingReference, node["$ref"], reference);
        }

        return new Schema(node);
    }

    /// <summary>The type of a component: its class, or what it is an alias of.</summary>
    public ApiType ReadType(string component, TypeReader reader)
    {
        if (_types.TryGetValue(component, out var known))
        {
            return known;
        }

        var type = IsClass(_schemas[component]) ? Reach(component) : ReadAlias(component, reader);
        _types[component] = type;
        return type;
    }

    /// <summary>Reads the classes that were reached, and those that they reach in turn.</summary>
    public void ReadReached(ObjectReader reader)
    {
        while (_reached.Count > 0)
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            var component = _reached.Dequeue();
            _context.Findings.AddRenamed(_nameNodes[component], component, _context.Names.GetComponent(component));
            Objects.Add(reader.ReadSchema(new Schema(_schemas[component]), _types[component].Name, ReservedNames.InModel));
        }
    }

    public static bool IsClass(SpecNode schema) =>
        schema["properties"] is { IsObject: true, HasContent: true } && new Schema(schema).Type == "object";

    private ApiType Reach(string component)
    {
        _reached.Enqueue(component);
        return new ApiType(ApiTypeKind.Object, _context.Names.GetComponent(component).Name);
    }

    private ApiType ReadAlias(string component, TypeReader reader)
    {
        if (LeadsInCircles(component))
        {
            _context.Findings.Add(SpecMessages.Untyped, _schemas[component], component, "$ref");
            return new ApiType(ApiTypeKind.Json);
        }

        var hoisted = _hoistedNames[component];
        var scope = new TypeScope("", wanted => hoisted[wanted]);
        var type = reader.Read(Resolve(_schemas[component]), new TypeUse(_context.Names.GetComponent(component).Name), scope);
        Objects.AddRange(scope.Objects);
        Enums.AddRange(scope.Enums);
        return type;
    }

    /// <summary>Whether the aliases, lists and maps from here on come back to one of them, or are too many to follow.</summary>
    private bool LeadsInCircles(string component)
    {
        var node = _schemas[component];
        for (var step = 0; step < MaxAliases; step++)
        {
            var next =
                node["$ref"].AsString() is { } reference && FindTarget(reference) is { } target ? _schemas[target] : FindElement(node);
            if (!next.IsObject || IsClass(next))
            {
                return false;
            }

            node = next;
        }

        return true;
    }

    private static SpecNode FindElement(SpecNode node) =>
        new Schema(node).Type switch
        {
            "array" => node["items"],
            "object" => node["additionalProperties"],
            _ => default,
        };

    private string? FindTarget(string reference) => References.FindTarget(reference, _schemas);
}
