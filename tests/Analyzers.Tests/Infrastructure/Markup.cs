using System.Text.RegularExpressions;

namespace FaceSearchToolkit.Analyzers.Tests.Infrastructure;

/// <summary>
/// Where findings are marked in a source: <c>{|FST1001:51|}</c>, or <c>{|#0:51|}</c> where the message is expected as well.
/// </summary>
internal static partial class Markup
{
    /// <summary>The source; fails where nothing is marked, since such a test would pass whatever is reported nowhere.</summary>
    public static string Require(string source)
    {
        Assert.True(Finding().IsMatch(source), "No finding is marked in this source, but the test's name says that one is reported.");
        return source;
    }

    /// <summary>The source; fails where a finding is marked.</summary>
    public static string Forbid(string source)
    {
        Assert.False(Finding().IsMatch(source), "A finding is marked in this source, but the test's name says that none is reported.");
        return source;
    }

    [GeneratedRegex(@"\{\|(FST[0-9]{4}|#[0-9]+):")]
    private static partial Regex Finding();
}
