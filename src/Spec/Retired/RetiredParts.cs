using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Retired;

/// <summary>
/// Keeps for one step what a baseline had and the document no longer has, so that code which uses it is told so at each place instead of
/// meeting a name that is not there.
/// </summary>
public static class RetiredParts
{
    /// <summary>The model, with what it lacks of its baseline marked as retired.</summary>
    /// <param name="model">What the document says now.</param>
    /// <param name="baseline">What it said then, with the same overlay and the same selection.</param>
    /// <param name="baselinePath">The baseline's file, for the marks.</param>
    public static ApiModel Keep(ApiModel model, ApiModel baseline, string baselinePath)
    {
        var notes = new RetirementNotes(Path.GetFileName(baselinePath));
        var parts = new PartKeeper(notes);
        var taken = new HashSet<string>(GetTypeNames(model), StringComparer.Ordinal);
        var kept = model with
        {
            Operations = KeepOperations(model, baseline, parts, notes, taken)
                .OrderBy(o => o.Name, StringComparer.Ordinal)
                .ToEquatableArray(),
            Components = parts.KeepTypes(
                model.Components,
                baseline.Components,
                c => c.Name,
                taken,
                (now, before) => parts.KeepObject(now, before, now.Name, "has"),
                (type, note) => type with { Retired = note }
            ),
            Enums = parts.KeepTypes(
                model.Enums,
                baseline.Enums,
                e => e.Name,
                taken,
                parts.KeepEnum,
                (type, note) => type with { Retired = note }
            ),
            Filters = parts.KeepTypes(
                model.Filters,
                baseline.Filters,
                f => f.Name,
                taken,
                parts.KeepFilter,
                (type, note) => type with { Retired = note }
            ),
        };
        return new RetiredReferences(kept).Prune(kept);
    }

    private static IEnumerable<ApiOperation> KeepOperations(
        ApiModel model,
        ApiModel baseline,
        PartKeeper parts,
        RetirementNotes notes,
        HashSet<string> taken
    )
    {
        var before = baseline.Operations.ToDictionary(o => o.WireName, StringComparer.Ordinal);
        var now = new HashSet<string>(model.Operations.Select(o => o.WireName), StringComparer.Ordinal);
        var added = now.Where(name => !before.ContainsKey(name)).ToList();
        foreach (var operation in model.Operations)
        {
            yield return before.TryGetValue(operation.WireName, out var old) ? KeepOperation(operation, old, parts) : operation;
        }

        foreach (var operation in baseline.Operations.Where(o => !now.Contains(o.WireName)))
        {
            if (taken.Contains(operation.Name) || !taken.Add(operation.Request.Name) || !taken.Add(operation.Response.Name))
            {
                continue;
            }

            var note = notes.WriteForOperation(operation.WireName, added);
            yield return operation with
            {
                Retired = note,
                Request = operation.Request with { Retired = note },
                Response = operation.Response with { Retired = note },
            };
        }
    }

    private static ApiOperation KeepOperation(ApiOperation now, ApiOperation before, PartKeeper parts) =>
        now with
        {
            Request = parts.KeepObject(now.Request, before.Request, now.WireName, "takes"),
            Response = parts.KeepObject(now.Response, before.Response, now.WireName, "answers with"),
        };

    private static IEnumerable<string> GetTypeNames(ApiModel model) =>
        [
            .. model.Operations.SelectMany(o => new[] { o.Name, o.Request.Name, o.Response.Name }),
            .. model.Components.Select(c => c.Name),
            .. model.Enums.Select(e => e.Name),
            .. model.Filters.Select(f => f.Name),
        ];
}
