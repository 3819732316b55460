using System.Collections.Immutable;
using FaceSearchToolkit.Analyzers.Flow;
using FaceSearchToolkit.Analyzers.Rules;
using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>
/// FST1002 in what a request holds when it is sent: required lists without elements, and objects without what the service insists on in
/// them.
/// </summary>
internal sealed class RequestContents
{
    private readonly ToolkitSymbols _symbols;
    private readonly Findings _findings;

    public RequestContents(ToolkitSymbols symbols, Findings findings)
    {
        _symbols = symbols;
        _findings = findings;
    }

    /// <summary>Checks a request as it is sent.</summary>
    public void Check(RequestFacts facts, ObjectState request, FlowState state)
    {
        foreach (var member in facts.Required)
        {
            CheckElements(request[member], facts, member, member.Name, state);
        }

        CheckObjects(request, facts, path: "", state, []);
    }

    /// <summary>Reports a constant that counts as missing.</summary>
    public void CheckBlank(AbstractValue.Constant constant, RequestFacts facts, string member)
    {
        var location = constant.Origin.Syntax.GetLocation();
        if (constant.Value is null)
        {
            _findings.Add(UsageRules.FST1002_Null, location, facts.Operation, member);
        }
        else if (constant.Value is string text && string.IsNullOrWhiteSpace(text))
        {
            _findings.Add(UsageRules.FST1002_Blank, location, facts.Operation, member, text);
        }
    }

    private void CheckElements(FlowValue value, RequestFacts facts, IPropertySymbol member, string name, FlowState state)
    {
        if (member.Type.OriginalDefinition.SpecialType != SpecialType.System_Collections_Generic_IReadOnlyList_T)
        {
            return;
        }

        foreach (var list in value.Objects.Where(o => state[o].Elements.IsUnset))
        {
            _findings.Add(UsageRules.FST1002_Empty, list.Creation.Syntax.GetLocation(), facts.Operation, name);
        }
    }

    /// <summary>
    /// Only an object that the member surely holds is judged, and only what it surely lacks; once, since objects may hold each other in a
    /// circle.
    /// </summary>
    private void CheckObjects(ObjectState owner, RequestFacts facts, string path, FlowState state, HashSet<AbstractValue.Tracked> seen)
    {
        foreach (var (member, value) in owner.Members)
        {
            if (
                value.Single is AbstractValue.Tracked held
                && !state[held].HasEscaped
                && _symbols.GetRequired(held.Creation.Type) is { IsEmpty: false } required
                && seen.Add(held)
            )
            {
                var name = path + member.Name + ".";
                CheckObject(held, required, facts, name, state);
                CheckObjects(state[held], facts, name, state, seen);
            }
        }
    }

    private void CheckObject(
        AbstractValue.Tracked held,
        ImmutableArray<IPropertySymbol> required,
        RequestFacts facts,
        string path,
        FlowState state
    )
    {
        var missing = required.Where(m => !m.IsRequired && state[held][m].IsUnset).Select(m => m.Name).ToList();
        if (missing.Count > 0)
        {
            var properties = ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Members, string.Join(",", missing));
            _findings.Add(
                UsageRules.FST1002_Missing,
                CreationLocations.FindTypeName(held.Creation.Syntax),
                properties,
                facts.Operation,
                MessageValues.Join(missing.Select(m => path + m))
            );
        }

        foreach (var member in required)
        {
            CheckElements(state[held][member], facts, member, path + member.Name, state);
            foreach (var constant in state[held][member].Constants)
            {
                CheckBlank(constant, facts, path + member.Name);
            }
        }
    }
}
