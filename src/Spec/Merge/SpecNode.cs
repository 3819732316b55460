using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Spec.Merge;

/// <summary>
/// A value of the document with the overlay laid over it, merged as far as it is looked at: objects by key, <c>parameters</c> by
/// <c>name</c>; <c>null</c> in the overlay removes, anything else replaces.
/// </summary>
internal readonly struct SpecNode
{
    private readonly SpecLayers? _layers;

    // Both exist only where they are merged; otherwise the one that counts does.
    private readonly JsonValue _document;
    private readonly JsonValue _overlay;

    private SpecNode(SpecLayers layers, JsonValue document, JsonValue overlay)
    {
        _layers = layers;
        _document = document;
        _overlay = overlay;
    }

    public bool Exists => Value.Exists;

    public JsonKind Kind => Value.Kind;

    public bool IsObject => Kind == JsonKind.Object;

    public bool IsArray => Kind == JsonKind.Array;

    /// <summary>Whether the overlay wrote this value as a whole.</summary>
    public bool InOverlay => !_document.Exists && _overlay.Exists;

    /// <summary>Where it stands: in the document if it is merged.</summary>
    public SpecLocation Location => Exists ? File.GetLocation(Value) : default;

    /// <summary>Its first character.</summary>
    public SpecLocation StartLocation
    {
        get
        {
            var location = Location;
            return location with { Length = 1, EndLine = location.StartLine, EndColumn = location.StartColumn + 1 };
        }
    }

    /// <summary>Whether it is an object or array with something in it.</summary>
    public bool HasContent => Value.Kind == JsonKind.Array ? Value.Items.MoveNext() : Value.Properties.MoveNext();

    /// <summary>What names there can be, for <see cref="NameFilter"/>.</summary>
    public ulong Names => NameFilter.GetBits(_document) | NameFilter.GetBits(_overlay);

    /// <summary>Tells values apart without looking up lines.</summary>
    public (bool InOverlay, int Start) Identity => (InOverlay, Value.Start);

    /// <summary>The text as written.</summary>
    public string RawText => Value.RawText;

    /// <summary>The part in the document, if it counts.</summary>
    public JsonValue DocumentValue => _document;

    /// <summary>The part in the overlay, if it counts.</summary>
    public JsonValue OverlayValue => _overlay;

    private JsonValue Value => _document.Exists ? _document : _overlay;

    private ParsedFile File => _document.Exists ? _layers!.Document : _layers!.Overlay!;

    /// <summary>The property of that name, or a node that does not exist.</summary>
    public SpecNode this[string name]
    {
        get
        {
            if (_layers is null)
            {
                return default;
            }

            _document.TryGetProperty(name, out var document);
            if (!_overlay.TryGetProperty(name, out var overlay))
            {
                return new SpecNode(_layers, document, default);
            }

            return Merge(_layers, document, overlay, name);
        }
    }

    public static SpecNode Merge(SpecLayers layers, JsonValue document, JsonValue overlay, string name = "")
    {
        if (!overlay.Exists)
        {
            return new SpecNode(layers, document, default);
        }

        if (IsMerged(document.Kind, overlay.Kind, name))
        {
            return new SpecNode(layers, document, overlay);
        }

        return overlay.Kind == JsonKind.Null ? default : new SpecNode(layers, default, overlay);
    }

    /// <summary>The text of a string; null for anything else.</summary>
    public string? AsString() => Kind == JsonKind.String ? Value.GetString() : null;

    /// <summary>
    /// The text of a string, number or boolean, since the platform writes bounds and flags either way; null for anything else.
    /// </summary>
    public string? AsText() => Kind is JsonKind.String or JsonKind.Number or JsonKind.True or JsonKind.False ? Value.GetString() : null;

    /// <summary>Whether it is <c>true</c>, as a boolean or as text.</summary>
    public bool IsTrue =>
        Kind == JsonKind.True || (Kind == JsonKind.String && string.Equals(Value.GetString(), "true", StringComparison.OrdinalIgnoreCase));

    public bool IsString(string text) => Value.IsString(text);

    /// <summary>Whether both are written alike but for white space, in the document and in the overlay.</summary>
    public bool HasSameTokens(SpecNode other) => _document.HasSameTokens(other._document) && _overlay.HasSameTokens(other._overlay);

    /// <summary>The properties, each name once: the document's in their order, then those that only the overlay has.</summary>
    public List<SpecProperty> GetProperties()
    {
        var properties = new List<SpecProperty>();
        if (_layers is null || !IsObject)
        {
            return properties;
        }

        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var property in _document.Properties)
        {
            Set(
                properties,
                index,
                property.Name,
                new SpecNode(_layers, property.NameToken, default),
                Merge(_layers, property.Value, default)
            );
        }

        foreach (var property in _overlay.Properties)
        {
            var name = property.Name;
            var document = index.TryGetValue(name, out var at) ? properties[at] : default;
            var nameNode = document.Value.Exists ? document.NameNode : new SpecNode(_layers, default, property.NameToken);
            Set(properties, index, name, nameNode, Merge(_layers, document.Value._document, property.Value, name));
        }

        properties.RemoveAll(p => !p.Value.Exists);
        return properties;
    }

    /// <summary>Every key with its location, also those that only remove something.</summary>
    public IEnumerable<SpecProperty> GetKeys()
    {
        var keys = new List<SpecProperty>();
        foreach (var property in Value.Properties)
        {
            var nameNode = _document.Exists
                ? new SpecNode(_layers!, property.NameToken, default)
                : new SpecNode(_layers!, default, property.NameToken);
            keys.Add(
                new SpecProperty(
                    property.Name,
                    nameNode,
                    _document.Exists ? Merge(_layers!, property.Value, default) : Merge(_layers!, default, property.Value)
                )
            );
        }

        return keys;
    }

    /// <summary>
    /// The elements of an array; those of merged <c>parameters</c> are the document's, each with what the overlay says of its name.
    /// </summary>
    public List<SpecNode> GetItems()
    {
        var items = new List<SpecNode>();
        if (_layers is null)
        {
            return items;
        }

        var overlays = _document.Exists ? IndexByName(_overlay) : null;
        foreach (var item in Value.Items)
        {
            var overlay = default(JsonValue);
            if (overlays is not null && item.TryGetProperty("name", out var name))
            {
                overlays.TryGetValue(name.GetString(), out overlay);
            }

            items.Add(_document.Exists ? Merge(_layers, item, overlay) : new SpecNode(_layers, default, item));
        }

        return items;
    }

    private static bool IsMerged(JsonKind document, JsonKind overlay, string name) =>
        (document == JsonKind.Object && overlay == JsonKind.Object)
        || (document == JsonKind.Array && overlay == JsonKind.Array && name == "parameters");

    private static void Set(List<SpecProperty> properties, Dictionary<string, int> index, string name, SpecNode nameNode, SpecNode value)
    {
        var property = new SpecProperty(name, nameNode, value);
        if (index.TryGetValue(name, out var at))
        {
            properties[at] = property;
            return;
        }

        index.Add(name, properties.Count);
        properties.Add(property);
    }

    private static Dictionary<string, JsonValue>? IndexByName(JsonValue parameters)
    {
        if (parameters.Kind != JsonKind.Array)
        {
            return null;
        }

        var byName = new Dictionary<string, JsonValue>(StringComparer.Ordinal);
        foreach (var parameter in parameters.Items)
        {
            if (parameter.TryGetProperty("name", out var name))
            {
                byName[name.GetString()] = parameter;
            }
        }

        return byName;
    }
}
