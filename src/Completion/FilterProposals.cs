using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis.Tags;

namespace FaceSearchToolkit.Completion;

/// <summary>
/// What can be written in the JSON text of a filter or a time range: names of fields, the ways to match one, the bounds of a range.
/// </summary>
internal static class FilterProposals
{
    private static readonly string[] Bounds = ["gte", "lte"];

    /// <param name="cursor">The location.</param>
    /// <param name="filter">The filter; null of a time range.</param>
    public static IEnumerable<Proposal> Create(JsonCursor cursor, FilterFacts? filter) =>
        (filter, cursor.Around.Count) switch
        {
            (null, 1) => CreateBounds(cursor, FieldType.Time),
            ({ } known, 1) when cursor.IsName => known
                .Names.Where(n => !cursor.Around[0].Frame.Names.Contains(n))
                .Select(n => CreateName(cursor, n, GetHint(known.Fields[n]))),
            ({ } known, 1)
                when cursor is { IsValue: true, IsInQuotes: false }
                    && cursor.Start == cursor.End
                    && FindField(known, cursor) is { } field => CreateModes(field),
            ({ } known, 2) when FindField(known, cursor) is { } field && field.CanTake(MatchMode.Range) => CreateBounds(cursor, field.Type),
            _ => [],
        };

    private static FilterFieldFacts? FindField(FilterFacts filter, JsonCursor cursor) =>
        cursor.Around[0].Name is { } name && filter.Fields.TryGetValue(name, out var field) ? field : null;

    private static IEnumerable<Proposal> CreateBounds(JsonCursor cursor, FieldType? type) =>
        !cursor.IsName
            ? []
            : Bounds
                .Where(b => !cursor.Around[cursor.Around.Count - 1].Frame.Names.Contains(b))
                .Select(b => CreateName(cursor, b, type?.ToString() ?? ""));

    /// <summary>A name is put between the quotes that are there, or brings its own, with the colon behind them.</summary>
    private static Proposal CreateName(JsonCursor cursor, string name, string hint)
    {
        var text = cursor.IsInQuotes ? name : "\"" + name + "\"" + (cursor.Next == ':' ? "" : ":");
        return new Proposal(name, cursor.IsInQuotes && !cursor.IsClosed ? text + "\"" : text, 0, hint, WellKnownTags.Property);
    }

    private static IEnumerable<Proposal> CreateModes(FilterFieldFacts field)
    {
        var quotes = field.Type == FieldType.String ? "\"\"" : "";
        if (field.CanTake(MatchMode.Exact) && quotes.Length > 0)
        {
            yield return new Proposal(quotes, quotes, 1, nameof(MatchMode.Exact), WellKnownTags.Snippet);
        }

        if (field.CanTake(MatchMode.AnyOf))
        {
            yield return new Proposal("[…]", "[" + quotes + "]", 1 + (quotes.Length / 2), nameof(MatchMode.AnyOf), WellKnownTags.Snippet);
        }

        if (field.CanTake(MatchMode.Range))
        {
            const string rest = ",\"lte\":}";
            yield return new Proposal("{ gte, lte }", "{\"gte\":" + rest, rest.Length, nameof(MatchMode.Range), WellKnownTags.Snippet);
        }
    }

    private static string GetHint(FilterFieldFacts field) => field.Type is { } type ? $"{type}: {field.Modes}" : field.Modes.ToString();
}
