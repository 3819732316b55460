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
        List<KeyValuePair<string, string>>? inner = null;
        var section = "";
        StringBuilder? value = null;
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    ThrowIfTooDeep(xml.Depth);
                    section = xml.Depth == 1 ? xml.LocalName : section;
                    inner ??= section == Inner ? [] : null;
                    value = new StringBuilder();
                    if (xml.IsEmptyElement)
                    {
                        goto case XmlNodeType.EndElement;
                    }

                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    value?.Append(xml.Value);
                    break;
                case XmlNodeType.EndElement:
                    if (value is not null)
                    {
                        var parts =
                            xml.Depth == 1 ? outer
                            : xml.Depth == 2 && section == Inner ? inner
                            : null;
                        parts?.Add(new KeyValuePair<string, string>(xml.LocalName, value.ToString()));
                    }

                    // What ends next has had this one as a child, and is no text.
                    value = null;
                    break;
            }
        }

        foreach (var part in inner ?? outer)
        {
            error.Set(part.Key, part.Value);
        }
    }

    private static void ThrowIfTooDeep(int depth)
    {
        if (depth > JsonReading.MaxDepth)
        {
            throw new InvalidDataException(
                $"The text is nested deeper than {JsonReading.MaxDepth.ToString(CultureInfo.InvariantCulture)}."
            );
        }
    }
}
