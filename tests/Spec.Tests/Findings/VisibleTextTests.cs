using FaceSearchToolkit.Spec.Findings;

namespace FaceSearchToolkit.Spec.Tests.Findings;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("PageSize")]
    [InlineData("Tag.1.Key[]{}#2 -> \"a, b\"")]
    [InlineData("人脸搜索：取值范围 1～50")]
    [InlineData("é ß Ω Ж ㋿ ꞵ")]
    [InlineData("\U0001F600\U00020000")]
    [InlineData("e\u0301\u3000|")]
    public void OrdinaryText_StaysAsItIs(string text)
    {
        Assert.Equal(text, VisibleText.Escape(text));
        Assert.Equal(text, VisibleText.EscapeReversibly(text));
    }

    [Theory]
    [InlineData("a\r\nb\tc\0", @"a\u000d\u000ab\u0009c\u0000")]
    [InlineData("\u007f\u0085\u009f", @"\u007f\u0085\u009f")]
    [InlineData("\u2028\u2029", @"\u2028\u2029")]
    [InlineData("\u200b\u200d\u202e\u2066\ufeff", @"\u200b\u200d\u202e\u2066\ufeff")]
    [InlineData("\u00ad\u061c", @"\u00ad\u061c")]
    [InlineData("\ue000\uf8ff", @"\ue000\uf8ff")]
    [InlineData("\ufdd0\uffff", @"\ufdd0\uffff")]
    public void HiddenCharacter_IsEscaped(string text, string shown) => Assert.Equal(shown, VisibleText.Escape(text));

    /// <summary>
    /// The tables of .NET Framework 4.8 (Unicode 8) and of .NET 10 (Unicode 16) differ about these: unassigned on one, letters, marks or
    /// format characters on the other. What is written on one host is read on the other.
    /// </summary>
    [Theory]
    [InlineData("\u0890\u0891", @"\u0890\u0891")]
    [InlineData("\u08e2", @"\u08e2")]
    [InlineData("\u180e", @"\u180e")]
    [InlineData("\u0870\u1c89\ua7cb\u2fff\u31ef", "\u0870\u1c89\ua7cb\u2fff\u31ef")]
    [InlineData("\u32ff\u20c0\ua7f2", "\u32ff\u20c0\ua7f2")]
    [InlineData("\U0001FAE8\U00031350", "\U0001FAE8\U00031350")]
    public void CharacterThatHostsJudgeDifferently_IsJudgedByTheFixedTable(string text, string shown)
    {
        Assert.Equal(shown, VisibleText.Escape(text));
        Assert.Equal(shown, VisibleText.EscapeReversibly(text));
    }

    [Theory]
    [InlineData("\U000E0041\U000E0100", @"\udb40\udc41\udb40\udd00")]
    [InlineData("\U000F0000\U0010FFFD", @"\udb80\udc00\udbff\udffd")]
    public void InvisiblePair_IsEscaped(string text, string shown) => Assert.Equal(shown, VisibleText.Escape(text));

    /// <summary>Not as data of a theory: halves of pairs do not survive in attributes.</summary>
    [Fact]
    public void HalfPair_IsEscaped()
    {
        Assert.Equal(@"\ud800", VisibleText.Escape("\ud800"));
        Assert.Equal(@"a\ud83d", VisibleText.Escape("a\ud83d"));
        Assert.Equal(@"\ude00\ud83d", VisibleText.Escape("\ude00\ud83d"));
    }

    [Theory]
    [InlineData(@"C:\specs\u0041", @"C:\specs\u0041", @"C:\\specs\\u0041")]
    [InlineData("\n", @"\u000a", @"\u000a")]
    [InlineData(@"\u000a", @"\u000a", @"\\u000a")]
    public void Backslash_IsDoubledOnlyWhereTheTextMustBeReadBack(string text, string shown, string reversible)
    {
        Assert.Equal(shown, VisibleText.Escape(text));
        Assert.Equal(reversible, VisibleText.EscapeReversibly(text));
    }

    [Fact]
    public void EveryCharacter_IsShownOrEscapedAlone()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var shown = VisibleText.Escape(((char)c).ToString());
            Assert.Equal(VisibleText.IsHidden((char)c) ? $@"\u{c:x4}" : ((char)c).ToString(), shown);
        }
    }

    /// <summary>What every host's table calls a control, a format character, a separator or a surrogate is never shown.</summary>
    [Fact]
    public void HiddenByTheHost_IsHidden()
    {
        for (var c = '\0'; c < char.MaxValue; c++)
        {
            var isHidden =
                char.GetUnicodeCategory(c)
                is System.Globalization.UnicodeCategory.Control
                    or System.Globalization.UnicodeCategory.Format
                    or System.Globalization.UnicodeCategory.LineSeparator
                    or System.Globalization.UnicodeCategory.ParagraphSeparator
                    or System.Globalization.UnicodeCategory.Surrogate
                    or System.Globalization.UnicodeCategory.PrivateUse;
            Assert.True(!isHidden || VisibleText.IsHidden(c), $"U+{(int)c:X4}");
        }
    }
}
