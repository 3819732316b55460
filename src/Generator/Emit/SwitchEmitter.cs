using System.Globalization;
using FaceSearchToolkit.Generator.Text;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>A switch over the index of a name.</summary>
internal static class SwitchEmitter
{
    /// <summary>
    /// Runs the statement at the index; without statements the index is only asked for, since an empty switch is a warning.
    /// </summary>
    public static void Emit(SourceWriter writer, string index, IReadOnlyList<string> statements)
    {
        if (statements.Count == 0)
        {
            writer.Line(index + ";");
            return;
        }

        using (writer.Block($"switch ({index})"))
        {
            for (var i = 0; i < statements.Count; i++)
            {
                writer.Line($"case {i.ToString(CultureInfo.InvariantCulture)}: {statements[i]}; break;");
            }
        }
    }
}
