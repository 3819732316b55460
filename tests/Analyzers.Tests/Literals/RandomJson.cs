using System.Globalization;
using System.Text;

namespace FaceSearchToolkit.Analyzers.Tests.Literals;

/// <summary>JSON of any shape, with the locations of its tokens.</summary>
internal sealed class RandomJson(Random random)
{
    private static readonly string[] Blanks = ["", "", "", " ", "\n", "\r\n  ", "\t"];
    private static readonly string[] Scalars = ["12", "-1.5e3", "true", "null", "1700000000000"];

    /// <summary>Characters that mean something to JSON, to C#, or to an escape in front of them.</summary>
    private static readonly string[] Characters =
    [
        "a",
        "f",
        "F",
        "0",
        "7",
        "x",
        "é",
        "€",
        "😀",
        "{",
        "}",
        "{{",
        "}}}",
        "[",
        "'",
        " ",
        "\u2028",
        "\u0085",
        "\\\"",
        "\\\\",
        "\\n",
        "\\/",
        "\\u001b",
        "\u007f",
        RandomSpeller.Text.Replace("\"", "\\\"", StringComparison.Ordinal),
    ];

    private readonly StringBuilder _text = new();

    public List<(int Start, int Length)> Tokens { get; } = [];

    /// <summary>The text of an object.</summary>
    public string Write()
    {
        Value(depth: 3);
        return _text.ToString();
    }

    private void Value(int depth)
    {
        var start = _text.Length;
        switch (
            depth == 3 ? 0
            : depth == 0 ? 3
            : random.Next(4)
        )
        {
            case 0:
                Members('{', '}', () =>
                {
                    String();
                    Blank().Append(':');
                    Blank();
                    Value(depth - 1);
                });
                break;
            case 1:
                Members('[', ']', () => Value(depth - 1));
                break;
            case 2:
                _text.Append(Scalars[random.Next(Scalars.Length)]);
                break;
            default:
                String();
                return;
        }

        Tokens.Add((start, _text.Length - start));
    }

    private void Members(char open, char close, Action member)
    {
        _text.Append(open);
        var count = random.Next(4);
        for (var i = 0; i < count; i++)
        {
            Blank().Append(i == 0 ? "" : ",");
            Blank();
            member();
        }

        Blank().Append(close);
    }

    private void String()
    {
        var start = _text.Length;
        _text.Append('"');
        var count = random.Next(6);
        for (var i = 0; i < count; i++)
        {
            _text.Append(
                random.Next(8) == 0
                    ? "\\u" + random.Next(0x10000).ToString("x4", CultureInfo.InvariantCulture)
                    : Characters[random.Next(Characters.Length)]
            );
        }

        _text.Append('"');
        Tokens.Add((start, _text.Length - start));
    }

    private StringBuilder Blank() => _text.Append(Blanks[random.Next(Blanks.Length)]);
}
