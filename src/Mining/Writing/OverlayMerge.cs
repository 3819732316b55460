using System.Text;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Mining.Writing;

/// <summary>Adds branches to an overlay that is there: what stands in it stays as it is written, comments and all.</summary>
internal sealed class OverlayMerge
{
    private readonly string _text;
    private readonly string _newLine;
    private readonly List<(int At, string Text)> _insertions = [];

    private OverlayMerge(string text)
    {
        _text = text;
        _newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
    }

    public static string Merge(string text, JsonValue root, OverlayBranch branch)
    {
        var merge = new OverlayMerge(text);
        merge.MergeInto(root, branch);
        return merge.Apply();
    }

    private void MergeInto(JsonValue value, OverlayBranch branch)
    {
        var news = new List<OverlayEntry>();
        foreach (var entry in branch.Entries)
        {
            if (Find(value, entry.Key, branch.IsParameters) is not { Exists: true } existing)
            {
                news.Add(entry);
            }
            else if (entry.Branch is { } inner && existing.Kind == (inner.IsParameters ? JsonKind.Array : JsonKind.Object))
            {
                MergeInto(existing, inner);
            }
        }

        if (news.Count > 0)
        {
            Insert(value, news, branch.IsParameters);
        }
    }

    private static JsonValue Find(JsonValue value, string key, bool isParameters)
    {
        if (!isParameters)
        {
            value.TryGetProperty(key, out var property);
            return property;
        }

        var found = default(JsonValue);
        foreach (var item in value.Items)
        {
            found = item.TryGetProperty("name", out var name) && name.IsString(key) ? item : found;
        }

        return found;
    }

    private void Insert(JsonValue value, List<OverlayEntry> news, bool isParameters)
    {
        var outer = GetIndent(value.Start);
        var (first, last) = FindEnds(value);
        if (first < 0)
        {
            var inside = new BranchWriter(_newLine).Write(news, isParameters, outer + "  ");
            _insertions.Add((value.Start + 1, _newLine + inside + _newLine + outer));
            return;
        }

        var isOnItsLine = string.IsNullOrWhiteSpace(_text[FindLineStart(first)..first]);
        var text = new BranchWriter(_newLine).Write(news, isParameters, isOnItsLine ? GetIndent(first) : outer + "  ");
        var (at, hasComma) = FindAfterLast(last);
        if (!hasComma)
        {
            _insertions.Add((last, ","));
        }

        _insertions.Add((at, _newLine + text));
    }

    /// <summary>Where the first entry begins and the last one ends; −1 where there is none.</summary>
    private static (int First, int Last) FindEnds(JsonValue value)
    {
        var (first, last) = (-1, -1);
        foreach (var property in value.Properties)
        {
            first = first < 0 ? property.NameToken.Start : first;
            last = property.Value.Start + property.Value.Length;
        }

        foreach (var item in value.Items)
        {
            first = first < 0 ? item.Start : first;
            last = item.Start + item.Length;
        }

        return (first, last);
    }

    /// <summary>The offset behind the last entry, its comma and a comment on its line.</summary>
    private (int At, bool HasComma) FindAfterLast(int end)
    {
        var at = SkipBlanks(end);
        var hasComma = at < _text.Length && _text[at] == ',';
        var behind = hasComma ? at + 1 : end;
        var comment = SkipBlanks(behind);
        if (string.CompareOrdinal(_text, comment, "//", 0, 2) != 0)
        {
            return (behind, hasComma);
        }

        var lineEnd = _text.AsSpan(comment).IndexOfAny('\r', '\n');
        return (lineEnd < 0 ? _text.Length : comment + lineEnd, hasComma);
    }

    private int SkipBlanks(int at)
    {
        while (at < _text.Length && _text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    private int FindLineStart(int at) => at == 0 ? 0 : _text.LastIndexOf('\n', at - 1) + 1;

    private string GetIndent(int at)
    {
        var start = FindLineStart(at);
        return _text[start..Math.Min(SkipBlanks(start), at)];
    }

    /// <summary>Everything at its offset; at one offset the comma comes first, as it was added.</summary>
    private string Apply()
    {
        var text = new StringBuilder(_text.Length);
        var done = 0;
        foreach (var (at, inserted) in _insertions.OrderBy(i => i.At))
        {
            text.Append(_text, done, at - done).Append(inserted);
            done = at;
        }

        return text.Append(_text, done, _text.Length - done).ToString();
    }
}
