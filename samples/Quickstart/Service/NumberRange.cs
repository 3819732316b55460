using System.Text.Json;

namespace Quickstart.Service;

/// <summary>A range as the platform writes it: <c>{"gte":12,"lte":13}</c>, both inclusive, at least one given.</summary>
internal sealed record NumberRange(long From, long To)
{
    public static NumberRange Parse(string parameter, string? json)
    {
        if (json is null)
        {
            return new NumberRange(long.MinValue, long.MaxValue);
        }

        using var document = JsonText.ParseObject(parameter, json);
        return Of(parameter, document.RootElement);
    }

    public static NumberRange Of(string place, JsonElement value)
    {
        var names = value.EnumerateObject().Select(b => b.Name).ToList();
        if (names.Count == 0 || names.Distinct().Count() != names.Count || names.Exists(n => n is not ("gte" or "lte")))
        {
            throw ServiceErrorException.Invalid(place, "a range has gte, lte or both, and nothing else");
        }

        var range = new NumberRange(Bound(place, value, "gte", long.MinValue), Bound(place, value, "lte", long.MaxValue));
        return range.From <= range.To ? range : throw ServiceErrorException.Invalid(place, "gte is above lte");
    }

    public bool Contains(long value) => value >= From && value <= To;

    private static long Bound(string place, JsonElement range, string name, long otherwise) =>
        range.TryGetProperty(name, out var value) ? JsonText.Integer(place, value) : otherwise;
}
