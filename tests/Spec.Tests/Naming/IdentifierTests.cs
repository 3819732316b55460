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
    public void Any_text_gives_an_identifier() =>
        Texts.Sample(
            text =>
            {
                foreach (var name in new[] { Identifiers.OfMember(text), Identifiers.OfValue(text), Identifiers.OfProduct(text) })
                {
                    Assert.Matches(Identifier(), name);
                    Assert.False(char.IsAsciiLetterLower(name[0]));
                    Assert.True(name.Length <= Identifiers.MaxLength);
                }
            },
            iter: 20_000
        );

    [Fact]
    public void Any_texts_give_names_that_differ() =>
        Texts
            .Array[0, 30]
            .Sample(
                texts =>
                {
                    var names = new NameScope(ReservedNames.InModel).TakeAll(texts, Identifiers.OfMember).Select(n => n.Name).ToList();
                    Assert.Equal(texts.Length, names.Distinct(StringComparer.Ordinal).Count());
                    Assert.DoesNotContain(names, ReservedNames.InModel.Contains);
                },
                iter: 2_000
            );

    [Fact]
    public void Thousands_of_twins_are_numbered_without_search()
    {
        var names = new NameScope([]).TakeAll([.. Enumerable.Repeat("-a-", 50_000)], Identifiers.OfMember);

        Assert.Equal("A50000", names[^1].Name);
        Assert.Equal("-a-", names[^1].Rival);
    }

    /// <summary>Letters and digits of C#, without the formatting characters that it ignores.</summary>
    [GeneratedRegex(@"^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}_]*\z")]
    private static partial Regex Identifier();
}
