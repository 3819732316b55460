using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Naming;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>Findings about names that were given.</summary>
internal static class NameFindings
{
    /// <summary>Tells that a name was changed since another has it (FST0008).</summary>
    public static void AddRenamed(this FindingSink findings, SpecNode nameNode, string wireName, GivenName given)
    {
        if (given.Rival is not null)
        {
            findings.Add(SpecMessages.Renamed, nameNode, wireName, given.Name, given.Rival);
        }
    }
}
