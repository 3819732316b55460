using System.Text.RegularExpressions;
using CsCheck;
using FaceSearchToolkit.Spec.Naming;

namespace FaceSearchToolkit.Spec.Tests.Naming;

public sealed partial class IdentifierTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.OneOf("aZ09_-. \"#$@\u0000\u200D\u0301é名😀ª".ToCharArray()), 0, 12],
        Gen.String[Gen.Char, 90, 200]
    );

    [Fact]
    public void AnyText_GivesAnIdentifier() =>
        Texts.Sample(
            text =>
            {
                foreach (var name in new[] { Identifiers.FromMember(text), Identifiers.FromValue(text), Identifiers.FromProduct(text) })
                {
                    Assert.Matches(Identifier(), name);
                    Assert.False(char.IsAsciiLetterLower(name[0]));
                    Assert.True(name.Length <= Identifiers.MaxLength);
                }
            },
            iter: 20_000
        );

    [Fact]
    public void AnyTexts_GiveNamesThatDiffer() =>
        Texts
            .Array[0, 30]
            .Sample(
                texts =>
                {
                    var names = new NameScope(ReservedNames.InModel).TakeAll(texts, Identifiers.FromMember).Select(n => n.Name).ToList();
                    Assert.Equal(texts.Length, names.Distinct(StringComparer.Ordinal).Count());
                    Assert.DoesNotContain(names, ReservedNames.InModel.Contains);
                },
                iter: 2_000
            );

    [Fact]
    public void ThousandsOfTwins_AreNumberedWithoutSearch()
    {
        var names = new NameScope([]).TakeAll([.. Enumerable.Repeat("-a-", 50_000)], Identifiers.FromMember);

        Assert.Equal("A50000", names[^1].Name);
        Assert.Equal("-a-", names[^1].Rival);
    }

    /// <summary>Letters and digits of C#, without the formatting characters that it ignores.</summary>
    [GeneratedRegex(@"^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}_]*\z")]
    private static partial Regex Identifier();
}
