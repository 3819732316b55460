namespace FaceSearchToolkit.Generator.Text;

/// <summary>Finds where a line of a comment can be broken.</summary>
internal static class CommentScanner
{
    /// <summary>
    /// The last blank outside of a tag that leaves at most so many columns before it, else the first one; null where there is none.
    /// </summary>
    public static int? FindBreak(string line, int start, int width)
    {
        int? last = null;
        var isInTag = false;
        for (var i = start; i < line.Length; i++)
        {
            isInTag = line[i] == '<' || (isInTag && line[i] != '>');
            if (line[i] != ' ' || isInTag || i == start)
            {
                continue;
            }

            if (i > width)
            {
                return last ?? i;
            }

            last = i;
        }

        return last;
    }
}
