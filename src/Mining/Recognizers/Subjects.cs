using System.Text.RegularExpressions;
using FaceSearchToolkit.Mining.Reading;

namespace FaceSearchToolkit.Mining.Recognizers;

/// <summary>Tells whether what a clause speaks of is the member itself.</summary>
internal static partial class Subjects
{
    private const int MaxSubject = 16;

    /// <summary>How sure that is, from 0 to 1.</summary>
    /// <param name="subject">The words before the constraint.</param>
    /// <param name="topic">What the text begins with, folded: it names what the member is.</param>
    public static double Trust(string subject, string topic, DeclaredMember member)
    {
        // What goes on after a bracket speaks of what stands before it.
        if (subject.StartsWith('的'))
        {
            return 0;
        }

        var words = Filler().Replace(subject.Trim(), "").Trim(' ', ':', '的', '"', '\'');
        if (words.Length == 0 || words.Equals(member.Name, StringComparison.OrdinalIgnoreCase) || Self().IsMatch(words))
        {
            return 1;
        }

        var isTopic =
            words.Length is > 1 and <= MaxSubject && topic.Contains(words, StringComparison.OrdinalIgnoreCase) && !Part().IsMatch(words);
        return isTopic ? 0.97 : 0;
    }

    [GeneratedRegex(
        // Words that open a clause.
        @"^(?:且|并且|同时|注意|说明|整数|正整数|数值|支持|(?:the|it|its|which|that|this|and|a)(?![A-Za-z]) ?)+|"
            // Words that lead to the constraint.
            + @"(?: (?:must|can|should|may|is|be|are|has))+$|(?:的|可以|可|允许|支持|最多)+$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Filler();

    [GeneratedRegex(
        @"^(?:(?:该|此|本|其)?(?:参数|字段|参数值|取值|值|数值|入参)?(?:的)?|this parameter|this value|parameter|value|values)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Self();

    [GeneratedRegex(@"每|单个|各|其中|下标|键|组合", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
