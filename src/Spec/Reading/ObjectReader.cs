using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Naming;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>Reads classes: their members with the types nested in them.</summary>
internal sealed class ObjectReader
{
    private readonly SpecContext _context;
    private readonly MemberReader _members;

    public ObjectReader(SpecContext context)
    {
        _context = context;
        Types = new TypeReader(context, this);
        _members = new MemberReader(context, Types);
    }

    public TypeReader Types { get; }

    /// <summary>Reads the class that an object schema describes.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="path">The class's name within the client's namespace.</param>
    /// <param name="reserved">Names that its base class has.</param>
    public ApiObject ReadSchema(Schema schema, string path, IReadOnlyList<string> reserved)
    {
        var sources = schema["properties"]
            .GetProperties()
            .Select(p => MemberSource.FromProperty(p, _context.Components.Resolve(p.Value)))
            .ToList();
        return Read(sources, path, reserved, DocsReader.Read(schema));
    }

    /// <summary>Reads a class of the given members.</summary>
    public ApiObject Read(IReadOnlyList<MemberSource> sources, string path, IReadOnlyList<string> reserved, ApiDocs docs)
    {
        var ownName = path.Substring(path.LastIndexOf('.') + 1);
        var names = new NameScope([.. reserved, ownName]);
        var given = names.TakeAll([.. sources.Select(s => s.NamedAfter)], Identifiers.FromMember);
        var scope = TypeScope.Create(path, names);
        var members = new ApiMember[sources.Count];
        for (var i = 0; i < members.Length; i++)
        {
            _context.Findings.AddRenamed(sources[i].NameNode, sources[i].WireName, given[i]);
            members[i] = _members.Read(sources[i], given[i].Name, scope);
        }

        return new ApiObject(
            ownName,
            new EquatableArray<ApiMember>(members),
            scope.Objects.ToEquatableArray(),
            scope.Enums.ToEquatableArray(),
            docs
        );
    }
}
