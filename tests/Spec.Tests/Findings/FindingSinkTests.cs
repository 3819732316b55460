using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Input;

namespace FaceSearchToolkit.Spec.Tests.Findings;

public sealed class FindingSinkTests
{
    [Fact]
    public void SameFinding_IsKeptOnce()
    {
        var sink = new FindingSink();

        sink.Add(SpecMessages.BadPattern, At(5), inOverlay: false, "(");
        sink.Add(SpecMessages.BadPattern, At(5), inOverlay: false, "(");
        sink.Add(SpecMessages.BadPattern, At(5), inOverlay: false, "[");

        Assert.Equal(["(", "["], sink.ToArray().Select(f => f.Arguments[0]));
    }

    [Fact]
    public void Findings_AreOrderedByFileThenLocationThenMessage()
    {
        var sink = new FindingSink();
        sink.Add(SpecMessages.BadPattern, At(1), inOverlay: true, "overlay");
        sink.Add(SpecMessages.Untyped, At(7), inOverlay: false, "later");
        sink.Add(SpecMessages.WrongType, At(3, 9), inOverlay: false, "longer");
        sink.Add(SpecMessages.WrongType, At(3, 2), inOverlay: false, "shorter");
        sink.Add(SpecMessages.BadDefault, At(3, 2), inOverlay: false, "message before");

        Assert.Equal(["message before", "shorter", "longer", "later", "overlay"], sink.ToArray().Select(f => f.Arguments[0]));
    }

    [Fact]
    public void EmptySink_HasNoFindings()
    {
        var sink = new FindingSink();
        Assert.True(sink.IsEmpty);
        Assert.Empty(sink.ToArray());

        sink.Add(SpecMessages.Untyped, At(0), inOverlay: false);
        Assert.False(sink.IsEmpty);
    }

    [Fact]
    public void Rule_IsTheStartOfTheMessage()
    {
        var sink = new FindingSink();
        foreach (var message in SpecMessages.All)
        {
            sink.Add(message, At(0), inOverlay: false);
        }

        Assert.All(sink.ToArray(), f => Assert.Equal(f.Message[..7], f.RuleId));
        Assert.Equal(SpecMessages.All.Count, sink.ToArray().Count);
    }

    private static SpecLocation At(int start, int length = 1) => new("spec.json", start, length, 0, start, 0, start + length);
}
