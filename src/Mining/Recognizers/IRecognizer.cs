using FaceSearchToolkit.Mining.Prose;
using FaceSearchToolkit.Mining.Reading;

namespace FaceSearchToolkit.Mining.Recognizers;

/// <summary>Finds one family of constraints in a text.</summary>
internal interface IRecognizer
{
    /// <summary>
    /// Everything that reads like a constraint of the family, also what is too doubtful to propose: two that disagree rule each other out.
    /// </summary>
    IEnumerable<Candidate> Find(ProseText text, DeclaredMember member);
}
