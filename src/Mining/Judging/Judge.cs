using FaceSearchToolkit.Mining.Proposals;
using FaceSearchToolkit.Mining.Prose;
using FaceSearchToolkit.Mining.Reading;
using FaceSearchToolkit.Mining.Recognizers;

namespace FaceSearchToolkit.Mining.Judging;

/// <summary>Weighs what the recognizers found against each other and against what the document says for machines.</summary>
internal sealed class Judge
{
    private const double Doubt = 0.15;

    private readonly ProseText _text;
    private readonly DeclaredMember _member;

    public Judge(ProseText text, DeclaredMember member)
    {
        _text = text;
        _member = member;
    }

    /// <summary>What can be proposed, surest first within each family.</summary>
    /// <param name="described">What was found in the text.</param>
    /// <param name="titled">What was found in the title, which often is an older text: it speaks where the description does not, and
    /// against it.</param>
    public IEnumerable<Verdict> Decide(IReadOnlyList<Candidate> described, IReadOnlyList<Candidate> titled, double threshold)
    {
        // Where the description is silent, the title counts.
        var candidates = described.Concat(titled.Where(t => !described.Any(d => d.Family == t.Family))).ToList();
        var range = TakeIfSure(BoundMerger.Merge(candidates, titled, MiningFamily.Range), threshold);
        var values = TakeIfSure(ValueSetMerger.Merge(candidates), threshold);
        var preset = TakeIfSure(DefaultMerger.Merge(candidates, titled), threshold);
        if (range is not null && !Units.Agree(range.Unit, _text.Folded))
        {
            range = null;
        }

        if (preset is not null && !(Units.Agree(preset.Unit, _text.Folded) && Fits(preset.Default!, range, values)))
        {
            preset = null;
        }

        return new[]
        {
            RangeVerdict.Decide(range, _member, _text),
            ValuesVerdict.Decide(values, _member),
            DefaultVerdict.Decide(preset, _member),
            LengthVerdict.Decide(TakeIfSure(BoundMerger.Merge(candidates, [], MiningFamily.Length), threshold), _member),
            CountVerdict.Decide(TakeIfSure(BoundMerger.Merge(candidates, [], MiningFamily.Count), threshold), _member),
            TimeRangeVerdict.Decide(TakeIfSure(candidates.FirstOrDefault(c => c.Family == MiningFamily.TimeRange), threshold), _member),
        }.OfType<Verdict>();
    }

    private Candidate? TakeIfSure(Candidate? candidate, double threshold)
    {
        var judged = candidate is not null && _text.HasEditions ? candidate with { Confidence = candidate.Confidence - Doubt } : candidate;
        return judged?.Confidence >= threshold ? judged : null;
    }

    /// <summary>A default that the text's own range or set leaves out shows that one of them is misread.</summary>
    private static bool Fits(string value, Candidate? range, Candidate? values) =>
        (range is null || Quantities.Parse(value) is not { } number || BoundMerger.Contains(range, number))
        && (values is null || values.Values.Any(v => v.Text == value));
}
