using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Analyzers.Tests.Infrastructure;

/// <summary>A text that counts how often somebody takes all of it.</summary>
internal sealed class CountingText(string text) : SourceText
{
    private readonly SourceText _text = From(text, Encoding.UTF8);
    private int _reads;

    public int Reads => _reads;

    public override Encoding? Encoding => _text.Encoding;

    public override int Length => _text.Length;

    public override char this[int position] => _text[position];

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) =>
        _text.CopyTo(sourceIndex, destination, destinationIndex, count);

    public override string ToString(TextSpan span)
    {
        Interlocked.Increment(ref _reads);
        return _text.ToString(span);
    }
}
