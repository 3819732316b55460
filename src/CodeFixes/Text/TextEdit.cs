using System.Text;

namespace FaceSearchToolkit.CodeFixes.Text;

/// <summary>Replaces a part of a text by another; offsets and lengths in UTF-16 units.</summary>
internal sealed record TextEdit(int Start, int Length, string Text)
{
    public int End => Start + Length;

    public static TextEdit Delete(int start, int end) => new(start, end - start, "");

    /// <summary>The same edit without what stays as it is at both ends.</summary>
    public TextEdit Trim(string source)
    {
        var common = Math.Min(Length, Text.Length);
        var before = 0;
        while (before < common && source[Start + before] == Text[before])
        {
            before++;
        }

        var after = 0;
        while (after < common - before && source[End - 1 - after] == Text[Text.Length - 1 - after])
        {
            after++;
        }

        return new TextEdit(Start + before, Length - before - after, Text.Substring(before, Text.Length - before - after));
    }

    /// <summary>What passes of a text, with all of these edits; they are in order.</summary>
    public static string Apply(string source, IEnumerable<TextEdit> edits, Func<int, bool> passes)
    {
        var result = new StringBuilder();
        var at = 0;
        foreach (var edit in edits.Append(new TextEdit(source.Length, 0, "")))
        {
            for (; at < edit.Start; at++)
            {
                result.Append(passes(at) ? source[at].ToString() : "");
            }

            result.Append(edit.Text);
            at = edit.End;
        }

        return result.ToString();
    }
}
