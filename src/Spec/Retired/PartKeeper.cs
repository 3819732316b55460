using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Retired;

/// <summary>Lays what a type had under what it has, part by part.</summary>
internal sealed class PartKeeper(RetirementNotes notes)
{
    public ApiObject KeepObject(ApiObject now, ApiObject before, string owner, string verb)
    {
        var taken = new HashSet<string>(
            [now.Name, .. now.Members.Select(m => m.Name), .. now.Objects.Select(o => o.Name), .. now.Enums.Select(e => e.Name)],
            StringComparer.Ordinal
        );
        var members = FindGone(now.Members, before.Members, m => m.WireName, m => m.Name, taken, Retire);
        return now with
        {
            Members = now.Members.Concat(members).ToEquatableArray(),
            Objects = KeepTypes(
                now.Objects,
                before.Objects,
                o => o.Name,
                taken,
                (one, old) => KeepObject(one, old, $"{now.Name}.{one.Name}", "has"),
                (one, note) => one with { Retired = note }
            ),
            Enums = KeepTypes(now.Enums, before.Enums, e => e.Name, taken, KeepEnum, (one, note) => one with { Retired = note }),
        };

        // Nothing is asked of what is not sent.
        ApiMember Retire(ApiMember member, List<string> added) =>
            member with
            {
                Retired = notes.WriteForPart(owner, verb, member.WireName, added),
                IsRequired = false,
                Constraints = ApiConstraints.None,
            };
    }

    public ApiEnum KeepEnum(ApiEnum now, ApiEnum before)
    {
        var taken = new HashSet<string>(now.Values.Select(v => v.Name), StringComparer.Ordinal);
        var values = FindGone(
            now.Values,
            before.Values,
            v => v.WireValue,
            v => v.Name,
            taken,
            (value, added) => value with { Retired = notes.WriteForPart(now.Name, "lists", value.WireValue, added) }
        );
        return now with { Values = now.Values.Concat(values).ToEquatableArray() };
    }

    public ApiFilter KeepFilter(ApiFilter now, ApiFilter before)
    {
        var taken = new HashSet<string>(now.Fields.Select(f => f.Name), StringComparer.Ordinal);
        var fields = FindGone(
            now.Fields,
            before.Fields,
            f => f.WireName,
            f => f.Name,
            taken,
            (field, added) => field with { Retired = notes.WriteForPart(now.Name, "has", field.WireName, added) }
        );
        return now with { Fields = now.Fields.Concat(fields).ToEquatableArray() };
    }

    /// <summary>Types by name: those that are still there with their old parts, then those that are gone.</summary>
    /// <param name="now">Those of the document.</param>
    /// <param name="before">Those of the baseline.</param>
    /// <param name="name">Its simple name.</param>
    /// <param name="taken">The names that are taken where they stand.</param>
    /// <param name="keep">Keeps the parts of one that is still there.</param>
    /// <param name="retire">Marks one that is gone.</param>
    public EquatableArray<T> KeepTypes<T>(
        EquatableArray<T> now,
        EquatableArray<T> before,
        Func<T, string> name,
        HashSet<string> taken,
        Func<T, T, T> keep,
        Func<T, string, T> retire
    )
        where T : class, IEquatable<T>
    {
        var old = before.ToDictionary(name, StringComparer.Ordinal);
        var kept = now.Select(type => old.TryGetValue(name(type), out var match) ? keep(type, match) : type);
        var gone = before.Where(type => taken.Add(name(type))).Select(type => retire(type, notes.WriteForType(name(type))));
        return kept.ToList().Concat(gone).ToEquatableArray();
    }

    private static List<T> FindGone<T>(
        EquatableArray<T> now,
        EquatableArray<T> before,
        Func<T, string> wireName,
        Func<T, string> name,
        HashSet<string> taken,
        Func<T, List<string>, T> retire
    )
        where T : IEquatable<T>
    {
        var there = new HashSet<string>(now.Select(wireName), StringComparer.Ordinal);
        var old = new HashSet<string>(before.Select(wireName), StringComparer.Ordinal);
        var added = there.Where(part => !old.Contains(part)).ToList();
        return before.Where(part => !there.Contains(wireName(part)) && taken.Add(name(part))).Select(part => retire(part, added)).ToList();
    }
}
