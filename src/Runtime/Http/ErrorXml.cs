using System.Globalization;
using System.Text;
using System.Xml;

namespace FaceSearchToolkit;

/// <summary>
/// Reads a refusal in XML: the texts of the root's children, or of the children of its <c>Error</c>. Forward only, so that the time goes
/// with the length, however deep the text is nested.
/// </summary>
internal static class ErrorXml
{
    private const string Inner = "Error";

    /// <exception cref="XmlException">The text is not well-formed.</exception>
    /// <exception cref="InvalidDataException">The text is nested deeper than <see cref="JsonReading.MaxDepth"/>.</exception>
    public static void Read(string text, ErrorBody error)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using var xml = XmlReader.Create(new StringReader(text), settings);
        var outer = new List<KeyValuePair<string, string>>();
        var inner = new List<KeyValuePair<string, string>>();
        var path = new Stack<string>();
        var hasInner = false;
        StringBuilder? value = null;
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    if (xml.Depth > JsonReading.MaxDepth)
                    {
                        throw new InvalidDataException(
                            $"The text is nested deeper than {JsonReading.MaxDepth.ToString(CultureInfo.InvariantCulture)}."
                        );
                    }

                    hasInner |= xml.Depth == 1 && xml.LocalName == Inner;
                    value = new StringBuilder();
                    path.Push(xml.LocalName);
                    if (xml.IsEmptyElement)
                    {
                        End(path, outer, inner, value);
                        value = null;
                    }

                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    value?.Append(xml.Value);
                    break;
                case XmlNodeType.EndElement:
                    End(path, outer, inner, value);

                    // What ends next has had this one as a child, and is no text.
                    value = null;
                    break;
            }
        }

        foreach (var part in hasInner ? inner : outer)
        {
            error.Set(part.Key, part.Value);
        }
    }

    private static void End(
        Stack<string> path,
        List<KeyValuePair<string, string>> outer,
        List<KeyValuePair<string, string>> inner,
        StringBuilder? value
    )
    {
        var name = path.Pop();
        var parts =
            path.Count == 1 ? outer
            : path.Count == 2 && path.Peek() == Inner ? inner
            : null;
        if (value is not null)
        {
            parts?.Add(new KeyValuePair<string, string>(name, value.ToString()));
        }
    }
}
