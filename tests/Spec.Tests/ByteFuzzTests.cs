using System.Text;
using CsCheck;
using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests;

/// <summary>
/// Files whose bytes are damaged: some flipped, a part lost, a part doubled. Whatever text the compiler makes of them, reading it ends, and
/// what comes of it is sound.
/// </summary>
public sealed class ByteFuzzTests
{
    private static readonly byte[] Document = File.ReadAllBytes(Repository.PathOf("specs", "ice-2020-11-09.json"));
    private static readonly byte[] Overlay = File.ReadAllBytes(Repository.PathOf("specs", "ice-2020-11-09.overlay.json"));

    private static readonly Gen<(int At, byte Value)[]> Flips = Gen.Select(Gen.Int[0, Document.Length - 1], Gen.Byte, (at, value) =>
        (at, value)
    ).Array[1, 20];

    private static readonly Gen<(int At, int Length)> Parts = Gen.Select(Gen.Int[0, Document.Length - 1], Gen.Int[1, 300]);

    [Fact]
    public void FlippedBytes_NeverThrow() =>
        Flips.Sample(flips => AssertSound(Flip(Document, flips), Overlay), iter: LongRuns.Iterations(100));

    [Fact]
    public void FlippedBytesOfAnOverlay_NeverThrow() =>
        Flips.Sample(flips => AssertSound(Document, Flip(Overlay, flips)), iter: LongRuns.Iterations(100));

    [Fact]
    public void LostParts_NeverThrow() =>
        Parts.Sample(part => AssertSound(Cut(part.At, part.Length, times: 0), Overlay), iter: LongRuns.Iterations(100));

    [Fact]
    public void DoubledParts_NeverThrow() =>
        Parts.Sample(part => AssertSound(Cut(part.At, part.Length, times: 3), Overlay), iter: LongRuns.Iterations(100));

    private static byte[] Flip(byte[] file, (int At, byte Value)[] flips)
    {
        var copy = file.ToArray();
        Array.ForEach(flips, flip => copy[flip.At % copy.Length] = flip.Value);
        return copy;
    }

    private static byte[] Cut(int at, int length, int times)
    {
        var part = Document.AsSpan(at, Math.Min(length, Document.Length - at)).ToArray();
        return
        [
            .. Document.AsSpan(0, at),
            .. Enumerable.Repeat(part, times).SelectMany(bytes => bytes),
            .. Document.AsSpan(at + part.Length),
        ];
    }

    private static void AssertSound(byte[] document, byte[] overlay)
    {
        var input = new SpecInput(
            new SpecText("d", Encoding.UTF8.GetString(document)),
            new SpecText("o", Encoding.UTF8.GetString(overlay)),
            default
        );
        var result = SpecCompiler.Compile(input, CancellationToken.None);
        Assert.True(result.Model is not null || result.Findings.Count > 0);
        if (result.Model is not null)
        {
            ModelNames.AssertSound(result.Model);
        }
    }
}
