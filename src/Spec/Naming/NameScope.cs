using System.Globalization;

namespace FaceSearchToolkit.Spec.Naming;

/// <summary>
/// Names that must differ from each other. A member named like something the language or a base class has already gets <c>Value</c> behind
/// it; whatever is then still taken gets the first free number from 2.
/// </summary>
internal sealed class NameScope
{
    private readonly HashSet<string> _reserved;
    private readonly Dictionary<string, string> _taken;
    private readonly Dictionary<string, int> _nextNumbers = new(StringComparer.Ordinal);

    public NameScope(IEnumerable<string> reserved, StringComparer? comparer = null)
    {
        _reserved = new HashSet<string>(reserved, comparer ?? StringComparer.Ordinal);
        _taken = new Dictionary<string, string>(comparer ?? StringComparer.Ordinal);
    }

    /// <summary>Takes the name for a type, or the nearest that is free.</summary>
    public GivenName Take(string wanted) => Take(wanted, wanted);

    /// <summary>
    /// Names a list of wire names. Those that are what they want to be already come first, so that a twin never takes their name from them.
    /// </summary>
    public GivenName[] TakeAll(IReadOnlyList<string> wireNames, Func<string, string> toIdentifier)
    {
        var names = new GivenName[wireNames.Count];
        var wanted = wireNames.Select(toIdentifier).ToArray();
        var isExact = wireNames.Select((wire, i) => wire == wanted[i] && !_reserved.Contains(wire)).ToArray();
        foreach (var i in Enumerable.Range(0, names.Length).OrderBy(i => isExact[i] ? 0 : 1))
        {
            names[i] = Take(_reserved.Contains(wanted[i]) ? TypeNaming.NameValue(wanted[i]) : wanted[i], wireNames[i]);
        }

        return names;
    }

    private GivenName Take(string wanted, string wireName)
    {
        var name = wanted;
        var number = _nextNumbers.TryGetValue(wanted, out var next) ? next : 2;
        for (; _taken.ContainsKey(name) || _reserved.Contains(name); number++)
        {
            name = wanted + number.ToString(CultureInfo.InvariantCulture);
        }

        _nextNumbers[wanted] = number;
        var rival =
            name == wanted ? null
            : _taken.TryGetValue(wanted, out var owner) ? owner
            : wanted;
        _taken.Add(name, wireName);
        return new GivenName(name, rival);
    }
}
