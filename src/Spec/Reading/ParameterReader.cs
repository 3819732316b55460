using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>Lists an operation's parameters: each once, where it travels and how it is laid out.</summary>
internal sealed class ParameterReader
{
    private readonly SpecContext _context;

    public ParameterReader(SpecContext context)
    {
        _context = context;
    }

    public List<MemberSource> Read(SpecNode operation, OperationShape shape)
    {
        var parameters = operation["parameters"].GetItems().Where(p => p["name"].AsString() is not null).Select(p => ReadOne(p, shape));
        var sources = new List<MemberSource>();
        var index = new Dictionary<(string Name, bool IsElsewhere, ApiLocation Location), int>();
        foreach (var parameter in parameters)
        {
            var key = GetKey(parameter);
            if (index.TryGetValue(key, out var at))
            {
                sources[at] = parameter.MergeWith(sources[at]);
                continue;
            }

            index.Add(key, sources.Count);
            sources.Add(parameter);
        }

        var unfilled = PathTemplate
            .FindPlaceholders(shape.Path)
            .Where(name => !sources.Exists(s => s.Location == ApiLocation.Path && s.WireName == name))
            .ToList();
        sources.AddRange(unfilled.Select(name => CreateForPlaceholder(name, operation)));
        return sources;
    }

    /// <summary>A placeholder of the path that no parameter fills is a text that must be given.</summary>
    private static MemberSource CreateForPlaceholder(string name, SpecNode operation) =>
        MemberSource.FromParameter(name, operation["path"], default, isRequired: true, ApiLocation.Path, ApiArrayStyle.Flat);

    // One name in query and form is one parameter told twice; one in the path and the query is two.
    private static (string, bool, ApiLocation) GetKey(MemberSource source) =>
        source.Location switch
        {
            ApiLocation.Query or ApiLocation.Form => (source.WireName, false, ApiLocation.None),
            var elsewhere => (source.WireName, true, elsewhere),
        };

    private MemberSource ReadOne(SpecNode parameter, OperationShape shape)
    {
        var name = parameter["name"];
        var own = parameter["schema"];
        var schema = _context.Components.Resolve(own.Exists ? own : parameter);
        var location = GetLocation(parameter["in"].AsString(), shape, name.AsString()!);
        var isRequired = schema["required"].IsTrue || parameter["required"].IsTrue;
        return MemberSource.FromParameter(name.AsString()!, name, schema, isRequired, location, GetStyle(parameter["style"].AsString()));
    }

    private static ApiLocation GetLocation(string? word, OperationShape shape, string name) =>
        word switch
        {
            "path" when PathTemplate.FindPlaceholders(shape.Path).Contains(name) => ApiLocation.Path,
            "header" => ApiLocation.Header,
            "host" => ApiLocation.Host,
            "body" => shape.RequestBody == ApiBodyKind.Form ? ApiLocation.Form : ApiLocation.Body,
            "formData" => shape.RequestBody == ApiBodyKind.Form ? ApiLocation.Form : ApiLocation.Query,
            _ => ApiLocation.Query,
        };

    private static ApiArrayStyle GetStyle(string? style) =>
        style switch
        {
            "json" => ApiArrayStyle.Json,
            "simple" => ApiArrayStyle.Simple,
            "spaceDelimited" => ApiArrayStyle.SpaceDelimited,
            "pipeDelimited" => ApiArrayStyle.PipeDelimited,
            _ => ApiArrayStyle.Flat,
        };
}
