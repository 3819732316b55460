using FaceSearchToolkit.Mining.Proposals;

namespace FaceSearchToolkit.Mining.Tests;

/// <summary>A row of <c>Data/hand-checked.tsv</c>.</summary>
internal sealed record HandCheckedRow(
    int Sample,
    bool IsProposal,
    string Spec,
    string Operation,
    string Path,
    MiningFamily Family,
    string Verdict,
    string Expected
)
{
    public bool HoldsConstraint => Expected != "-";

    public static IReadOnlyList<HandCheckedRow> ReadAll() =>
        [
            .. File.ReadLines(Repository.PathOf("tests", "Mining.Tests", "Data", "hand-checked.tsv"))
                .Where(l => !l.StartsWith('#'))
                .Skip(1)
                .Select(Read),
        ];

    private static HandCheckedRow Read(string line)
    {
        var cells = line.Split('\t');
        return new HandCheckedRow(
            int.Parse(cells[0]),
            cells[1] == "proposal",
            cells[2],
            cells[3],
            cells[4],
            Enum.Parse<MiningFamily>(cells[5]),
            cells[6],
            cells[7]
        );
    }
}
