using FaceSearchToolkit.Mining.Proposals;
using FaceSearchToolkit.Mining.Prose;
using FaceSearchToolkit.Mining.Reading;

namespace FaceSearchToolkit.Mining.Recognizers;

/// <summary>The known values of a member: entries under <c>取值：</c>, or in one line.</summary>
internal sealed class ValuesRecognizer : IRecognizer
{
    public IEnumerable<Candidate> Find(ProseText text, DeclaredMember member)
    {
        if (!member.IsText && !(member.IsInteger && !member.IsResponse))
        {
            yield break;
        }

        foreach (var list in ValueListReader.Read(text).Concat(InlineListReader.Read(text)))
        {
            yield return new Candidate(MiningFamily.Values, list.Source, Trust(list, text, member)) { Values = list.Values };
        }
    }

    private static double Trust(ValueList list, ProseText text, DeclaredMember member)
    {
        if (list.IsConditional || list.Values.Count < 2 || OpenSets.IsOpen($"{text.Folded}\n{member.Title}", list))
        {
            return 0.2;
        }

        var known =
            member.Example.Length == 0 ? 0.9
            : list.Values.Any(v => v.Text == member.Example) ? 1.04
            : 0;
        return Math.Min(0.99, list.Trust * known * (Readings.AreTwins(list.Values) ? 0 : 1));
    }
}
