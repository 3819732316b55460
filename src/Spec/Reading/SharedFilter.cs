using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Naming;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>A filter class that several parameters may share if their fields agree.</summary>
internal sealed class SharedFilter
{
    private readonly string _sharedName;
    private readonly FindingSink _findings;
    private readonly FilterFieldReader _reader;
    private readonly List<ApiFilterField> _fields = [];
    private readonly List<SpecNode> _nameNodes = [];
    private ApiDocs _docs = ApiDocs.None;
    private SpecNode _first;
    private bool _hasFields;

    public SharedFilter(string sharedName, string name, FindingSink findings)
    {
        _sharedName = sharedName;
        Name = name;
        _findings = findings;
        _reader = new FilterFieldReader(findings);
    }

    public string Name { get; }

    public bool IsUsed { get; set; }

    /// <summary>Adds what one <c>x-filter</c> declares; one that names no fields only refers to the others.</summary>
    public void Add(SpecNode node)
    {
        var isFirst = _fields.Count == 0;
        _first = _first.Exists ? _first : node;
        _hasFields |= node["fields"] is { Exists: true } fields && (!fields.IsObject || fields.HasContent);
        var declared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in node["fields"].GetProperties())
        {
            if (_reader.Read(property) is not { } field)
            {
                continue;
            }

            declared.Add(field.WireName);
            Add(field, property.NameNode, isFirst);
        }

        foreach (var missing in _fields.Where(f => declared.Count > 0 && !declared.Contains(f.WireName)))
        {
            _findings.Add(SpecMessages.FilterDisagrees, node["fields"], _sharedName, missing.WireName);
        }

        _docs = _docs == ApiDocs.None ? DocsReader.Read(new Schema(node)) : _docs;
    }

    /// <summary>A filter that nobody gives fields could match nothing.</summary>
    public void ReportWithoutFields()
    {
        if (!_hasFields)
        {
            _findings.Add(SpecMessages.BadKeyword, _first, "x-filter", "{ \"fields\": { … } }");
        }
    }

    public ApiFilter ToFilter()
    {
        var names = new NameScope([.. ReservedNames.InFilter, Name]).TakeAll([.. _fields.Select(f => f.WireName)], Identifiers.FromMember);
        for (var i = 0; i < names.Length; i++)
        {
            _findings.AddRenamed(_nameNodes[i], _fields[i].WireName, names[i]);
        }

        return new ApiFilter(Name, _fields.Select((f, i) => f with { Name = names[i].Name }).ToEquatableArray(), _docs);
    }

    private void Add(ApiFilterField field, SpecNode nameNode, bool isFirst)
    {
        var known = _fields.Find(f => f.WireName == field.WireName);
        if (known is null)
        {
            _fields.Add(field);
            _nameNodes.Add(nameNode);
        }

        if (known is null ? !isFirst : known.Type != field.Type || known.Modes != field.Modes)
        {
            _findings.Add(SpecMessages.FilterDisagrees, nameNode, _sharedName, field.WireName);
        }
    }
}
