using System.Text.RegularExpressions;
using FaceSearchToolkit.Mining.Reading;
using FaceSearchToolkit.Mining.Recognizers;

namespace FaceSearchToolkit.Mining.Judging;

/// <summary>Whether a default agrees with what the document says for machines. What must be given has none.</summary>
internal static partial class DefaultVerdict
{
    public static Verdict? Decide(Candidate? preset, DeclaredMember member)
    {
        if (preset?.Default is not { } value || member.IsRequired || member.Has("default"))
        {
            return null;
        }

        // A page's number beyond the first is the default of its size.
        if (PageNumber().IsMatch(member.Name) && value is not ("0" or "1"))
        {
            return null;
        }

        return IsOfType(value, member) && (member.Values.Count == 0 || member.Values.Contains(value))
            ? new Verdict(preset, [Keywords.Create("default", value)])
            : null;
    }

    [GeneratedRegex(
        "^(?:PageNo|PageNum|PageNumber|PageIndex|CurrentPage|PageId|Page)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex PageNumber();

    private static bool IsOfType(string value, DeclaredMember member)
    {
        if (member.Type == "boolean")
        {
            return value is "true" or "false";
        }

        if (!member.IsNumber)
        {
            return !(value.Length < member.GetNumber("minLength")) && !(value.Length > member.GetNumber("maxLength"));
        }

        return Quantities.Parse(value) is { } number
            && !(member.IsInteger && decimal.Truncate(number) != number)
            && !(number < member.GetNumber("minimum"))
            && !(number > member.GetNumber("maximum"));
    }
}
