using FaceSearchToolkit.Mining.Judging;
using FaceSearchToolkit.Mining.Proposals;
using FaceSearchToolkit.Mining.Prose;
using FaceSearchToolkit.Mining.Reading;
using FaceSearchToolkit.Mining.Recognizers;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Mining;

/// <summary>Mines the texts of one member after the other.</summary>
internal sealed class MemberMiner
{
    private readonly double _threshold;
    private readonly IRecognizer[] _recognizers;

    public MemberMiner(double threshold)
    {
        _threshold = threshold;
        _recognizers =
        [
            new RangeRecognizer(),
            new BoundRecognizer(),
            new ValuesRecognizer(),
            new DefaultRecognizer(),
            new LengthRecognizer(),
            new CountRecognizer(),
            new TimeRangeRecognizer(),
        ];
    }

    /// <summary>How many texts were read so far.</summary>
    public int Texts { get; private set; }

    public IEnumerable<MiningProposal> Mine(Member member)
    {
        if (string.IsNullOrWhiteSpace(member.Facts.Prose))
        {
            return [];
        }

        Texts++;
        var text = ProseText.Read(member.Facts.Prose);
        var title = ProseText.Read(member.Facts.Title);
        var verdicts = new Judge(text, member.Facts).Decide(Find(text, member.Facts), Find(title, member.Facts), _threshold);
        return verdicts.Select(v => new MiningProposal(
            member.Target,
            v.Candidate.Family,
            v.Keywords.ToEquatableArray(),
            v.Candidate.Source,
            Math.Round(v.Candidate.Confidence, 2),
            member.Facts.Location
        ));
    }

    private List<Candidate> Find(ProseText text, DeclaredMember member) => [.. _recognizers.SelectMany(r => r.Find(text, member))];
}
