using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>What the rules found in one method, each thing once.</summary>
internal sealed class Findings
{
    private readonly Dictionary<(string Rule, Location Location, string Arguments), Diagnostic> _found = [];

    public IEnumerable<Diagnostic> InOrder =>
        _found.Values.OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal);

    public void Add(DiagnosticDescriptor rule, Location location, params object[] arguments) =>
        Add(rule, location, ImmutableDictionary<string, string?>.Empty, arguments);

    public void Add(
        DiagnosticDescriptor rule,
        Location location,
        ImmutableDictionary<string, string?> properties,
        params object[] arguments
    ) => Add(rule, location, ImmutableArray<Location>.Empty, properties, arguments);

    /// <param name="rule">What is wrong.</param>
    /// <param name="location">Where.</param>
    /// <param name="others">Other locations that the fix looks at.</param>
    /// <param name="properties">What else the fix has to know.</param>
    /// <param name="arguments">What the message names.</param>
    public void Add(
        DiagnosticDescriptor rule,
        Location location,
        ImmutableArray<Location> others,
        ImmutableDictionary<string, string?> properties,
        params object[] arguments
    )
    {
        var key = (rule.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture), location, string.Join("\n", arguments));
        if (!_found.ContainsKey(key))
        {
            _found.Add(key, Diagnostic.Create(rule, location, others, properties, arguments));
        }
    }
}
