using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Naming;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>Reads the selected operations, then the components they reach, then what belongs to none of them alone.</summary>
internal sealed class ModelReader
{
    private readonly SpecLayers _layers;
    private readonly SpecNode _root;
    private readonly SpecInput _input;
    private readonly FindingSink _findings;
    private readonly CancellationToken _cancellationToken;

    public ModelReader(SpecLayers layers, SpecInput input, FindingSink findings, CancellationToken cancellationToken)
    {
        _layers = layers;
        _root = layers.Root;
        _input = input;
        _findings = findings;
        _cancellationToken = cancellationToken;
    }

    public ApiModel Read()
    {
        var service = ServiceReader.Read(_root);
        var entries = _root["apis"]
            .GetProperties()
            .Where(p => p.Value is { IsObject: true, InOverlay: false })
            .Select(p => new OperationEntry(p))
            .ToList();
        var components = _root["components"]["schemas"].GetProperties().Select(p => p.Name).ToList();
        var client = string.IsNullOrWhiteSpace(_input.Client) ? TypeNaming.NameClient(service.Name) : _input.Client!;
        var names = new TopLevelNames(client, [.. entries.Select(e => e.WireName)], components);
        var context = new SpecContext(_root, entries, names, _findings, _cancellationToken);
        var selected = Select(entries);
        CheckKeys(selected);
        return Read(service, context, selected);
    }

    /// <summary>Of the document only what is selected is looked at.</summary>
    private void CheckKeys(IEnumerable<OperationEntry> selected)
    {
        var check = new DuplicateKeyCheck(_layers.Document, isOverlay: false, _findings);
        check.RunHere(_root.DocumentValue);
        check.RunHere(_root["apis"].DocumentValue);
        check.Run(_root["components"].DocumentValue);
        foreach (var entry in selected)
        {
            check.Run(entry.Node.DocumentValue);
        }

        if (_layers.Overlay is { } overlay)
        {
            new DuplicateKeyCheck(overlay, isOverlay: true, _findings).Run(overlay.Document.Root);
        }
    }

    private static ApiModel Read(ApiService service, SpecContext context, IReadOnlyList<OperationEntry> selected)
    {
        var objects = new ObjectReader(context);
        var reader = new OperationReader(context, objects);
        var operations = selected.Select(reader.Read).OrderBy(o => o.Name, StringComparer.Ordinal).ToList();
        context.Components.ReadReached(objects);
        return new ApiModel(
            service,
            operations.ToEquatableArray(),
            context.Components.Objects.OrderBy(o => o.Name, StringComparer.Ordinal).ToEquatableArray(),
            context.Components.Enums.Concat(context.Shared.UsedEnums).OrderBy(e => e.Name, StringComparer.Ordinal).ToEquatableArray(),
            context.Shared.UsedFilters.OrderBy(f => f.Name, StringComparer.Ordinal).ToEquatableArray(),
            new LinkReader(context, operations, context.Components.Objects).ReadAll(selected)
        );
    }

    private List<OperationEntry> Select(List<OperationEntry> entries)
    {
        var wanted = _input.Wanted.Distinct(StringComparer.Ordinal).ToList();
        if (wanted.Count == 0)
        {
            return entries;
        }

        var byName = entries.ToDictionary(e => e.WireName, StringComparer.Ordinal);
        var guesses = NoTarget.MaxGuesses;
        foreach (var unknown in wanted.Where(w => !byName.ContainsKey(w)))
        {
            Report(unknown, guesses-- > 0 ? byName.Keys : []);
        }

        return [.. wanted.Where(byName.ContainsKey).Select(w => byName[w])];
    }

    private void Report(string unknown, IEnumerable<string> known)
    {
        var location = _root.StartLocation;
        if (NearestName.Find(unknown, known) is { } nearest)
        {
            _findings.Add(SpecMessages.UnknownOperationNearest, location, inOverlay: false, unknown, nearest);
        }
        else
        {
            _findings.Add(SpecMessages.UnknownOperation, location, inOverlay: false, unknown);
        }
    }
}
