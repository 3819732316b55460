using CsCheck;

namespace FaceSearchToolkit.Completion.Tests;

/// <summary>Text that is being written is rarely right: reading it never fails, and says nothing that is not in it.</summary>
public sealed class RobustnessTests
{
    [Fact]
    public void AnyTextAtAnyLocation_IsRead() =>
        Gen.Select(Gen.Char["{}[]:,\"\\ab1 \n"].Array[0, 20], Gen.Int[0, 20])
            .Sample(
                (characters, at) =>
                {
                    var text = new string(characters);
                    var caret = Math.Min(at, text.Length);
                    var cursor = JsonCursor.Find(text, caret);
                    Assert.InRange(cursor.Start, 0, caret);
                    Assert.InRange(cursor.End, caret, text.Length);
                    Assert.False(cursor.IsName && cursor.IsValue);
                },
                iter: Testing.LongRuns.Iterations(20_000)
            );
}
