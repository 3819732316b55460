using System.Text.RegularExpressions;

namespace FaceSearchToolkit.Wire.Tests.Recordings;

/// <summary>
/// What the official clients do otherwise where an operation is anonymous: pairs and headers of the protocol before this one, and blanks in
/// a form as "+".
/// </summary>
internal static partial class OlderProtocol
{
    /// <summary>Whether nothing else differs.</summary>
    public static void Check(IReadOnlyDictionary<string, IReadOnlyList<string>> differences, IEnumerable<string> ids) =>
        Assert.All(ids.SelectMany(id => differences[id]), difference => Assert.Matches(Difference(), difference));

    [GeneratedRegex(
        "^[^:]+: (query (Action|Format|Version|Timestamp|SignatureNonce) is missing"
            + "|header (date|x-acs-signature-(method|version)) is missing"
            + "|header accept is application/json, recorded nothing"
            + "|form .+ recorded .*\\+)"
    )]
    private static partial Regex Difference();
}
