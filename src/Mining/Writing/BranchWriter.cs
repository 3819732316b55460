using System.Text;

namespace FaceSearchToolkit.Mining.Writing;

/// <summary>Writes branches as JSON, two blanks a level.</summary>
internal sealed class BranchWriter
{
    private readonly StringBuilder _text = new();
    private readonly string _newLine;

    /// <param name="newLine">What ends a line.</param>
    public BranchWriter(string newLine)
    {
        _newLine = newLine;
    }

    /// <summary>The entries as the inside of an object or array.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="isParameters">Whether they are parameters by their names.</param>
    /// <param name="indent">What each of their lines begins with.</param>
    public string Write(IReadOnlyList<OverlayEntry> entries, bool isParameters, string indent)
    {
        _text.Clear();
        WriteEntries(entries, isParameters, indent);
        return _text.ToString();
    }

    private void WriteEntries(IReadOnlyList<OverlayEntry> entries, bool isParameters, string indent)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            _text.Append(i == 0 ? "" : "," + _newLine).Append(indent);
            if (isParameters)
            {
                WriteParameter(entries[i], indent);
            }
            else
            {
                WriteEntry(entries[i], indent);
            }
        }
    }

    private void WriteEntry(OverlayEntry entry, string indent)
    {
        _text.Append(OverlayTree.Quote(entry.Key)).Append(": ");
        if (entry.Branch is not { } branch)
        {
            _text.Append(entry.Json);
            return;
        }

        _text.Append(branch.IsParameters ? '[' : '{').Append(_newLine);
        WriteEntries(branch.Entries, branch.IsParameters, indent + "  ");
        _text.Append(_newLine).Append(indent).Append(branch.IsParameters ? ']' : '}');
    }

    private void WriteParameter(OverlayEntry entry, string indent)
    {
        var inner = indent + "  ";
        _text
            .Append('{')
            .Append(_newLine)
            .Append(inner)
            .Append("\"name\": ")
            .Append(OverlayTree.Quote(entry.Key))
            .Append(',')
            .Append(_newLine);
        WriteEntries(entry.Branch!.Entries, isParameters: false, inner);
        _text.Append(_newLine).Append(indent).Append('}');
    }
}
