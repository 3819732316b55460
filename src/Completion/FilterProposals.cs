using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis.Tags;

namespace FaceSearchToolkit.Completion;

/// <summary>
/// What can be written in the JSON text of a filter or a time range: names of fields, the ways to match one, the bounds of a range.
/// </summary>
internal static class FilterProposals
{
    private static readonly string[] Bounds = ["gte", "lte"];

    /// <param name="cursor">The place.</param>
    /// <param name="filter">The filter; null of a time range.</param>
    public static IEnumerable<Proposal> At(JsonCursor cursor, FilterFacts? filter) =>
        (filter, cursor.Around.Count) switch
        {
            (null, 1) => BoundsAt(cursor, FieldType.Time),
            ({ } known, 1) when cursor.IsName => known
                .Names.Where(n => !cursor.Around[0].Frame.Names.Contains(n))
                .Select(n => NameAt(cursor, n, HintOf(known.Fields[n]))),
            ({ } known, 1)
                when cursor is { IsValue: true, IsInQuotes: false } && cursor.Start == cursor.End && FieldIn(known, cursor) is { } field =>
                ModesOf(field),
            ({ } known, 2) when FieldIn(known, cursor) is { } field && field.Takes(MatchMode.Range) => BoundsAt(cursor, field.Type),
            _ => [],
        };

    private static FilterFieldFacts? FieldIn(FilterFacts filter, JsonCursor cursor) =>
        cursor.Around[0].Name is { } name && filter.Fields.TryGetValue(name, out var field) ? field : null;

    private static IEnumerable<Proposal> BoundsAt(JsonCursor cursor, FieldType? type) =>
        !cursor.IsName
            ? []
            : Bounds
                .Where(b => !cursor.Around[cursor.Around.Count - 1].Frame.Names.Contains(b))
                .Select(b => NameAt(cursor, b, type?.ToString() ?? ""));

    /// <summary>A name is put between the quotes that are there, or brings its own, with the colon behind them.</summary>
    private static Proposal NameAt(JsonCursor cursor, string name, string hint)
    {
        var text = cursor.IsInQuotes ? name : "\"" + name + "\"" + (cursor.Next == ':' ? "" : ":");
        return new Proposal(name, cursor.IsInQuotes && !cursor.IsClosed ? text + "\"" : text, 0, hint, WellKnownTags.Property);
    }

    private static IEnumerable<Proposal> ModesOf(FilterFieldFacts field)
    {
        var quotes = field.Type == FieldType.String ? "\"\"" : "";
        if (field.Takes(MatchMode.Exact) && quotes.Length > 0)
        {
            yield return new Proposal(quotes, quotes, 1, nameof(MatchMode.Exact), WellKnownTags.Snippet);
        }

        if (field.Takes(MatchMode.Any))
        {
            yield return new Proposal("[…]", "[" + quotes + "]", 1 + (quotes.Length / 2), nameof(MatchMode.Any), WellKnownTags.Snippet);
        }

        if (field.Takes(MatchMode.Range))
        {
            const string rest = ",\"lte\":}";
            yield return new Proposal("{ gte, lte }", "{\"gte\":" + rest, rest.Length, nameof(MatchMode.Range), WellKnownTags.Snippet);
        }
    }

    private static string HintOf(FilterFieldFacts field) => field.Type is { } type ? $"{type}: {field.Modes}" : field.Modes.ToString();
}
