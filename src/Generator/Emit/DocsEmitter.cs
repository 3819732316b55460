using FaceSearchToolkit.Generator.Text;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>Documentation comments. Text of a spec gets in through <see cref="XmlText"/> only; every public member gets one.</summary>
internal static class DocsEmitter
{
    /// <summary>A summary of the emitter's own words, XML already.</summary>
    public static void EmitSummary(SourceWriter writer, string xml) => writer.Line($"/// <summary>{xml}</summary>");

    /// <summary>Text of the spec, or <paramref name="fallback"/> (XML already) where it says nothing.</summary>
    public static void EmitType(SourceWriter writer, ApiDocs docs, string fallback, IEnumerable<string>? facts = null)
    {
        EmitBlock(writer, "summary", XmlText.Lines(docs.Summary).DefaultIfEmpty(fallback).ToList());
        EmitRemarks(writer, docs, facts ?? []);
    }

    /// <summary>A property: what the spec says, and what is known of its values.</summary>
    public static void EmitMember(SourceWriter writer, ApiMember member)
    {
        EmitBlock(writer, "summary", XmlText.Lines(member.Docs.Summary).DefaultIfEmpty(FormatCode(member.WireName) + ".").ToList());
        EmitRemarks(writer, member.Docs, MemberRemarks.Describe(member));
    }

    /// <summary>What the overridden or implemented member says.</summary>
    public static void EmitInheritDoc(SourceWriter writer) => writer.Line("/// <inheritdoc/>");

    /// <summary>Text of the spec as code.</summary>
    public static string FormatCode(string text) => $"<c>{XmlText.Inline(text)}</c>";

    private static void EmitRemarks(SourceWriter writer, ApiDocs docs, IEnumerable<string> facts)
    {
        var lines = XmlText.Lines(docs.Remarks).Concat(facts).Select(line => $"<para>{line}</para>").ToList();
        if (lines.Count > 0)
        {
            EmitBlock(writer, "remarks", lines);
        }
    }

    private static void EmitBlock(SourceWriter writer, string tag, List<string> lines)
    {
        if (lines.Count == 1)
        {
            writer.Line($"/// <{tag}>{lines[0]}</{tag}>");
            return;
        }

        writer.Line($"/// <{tag}>");
        foreach (var line in lines)
        {
            writer.Line("/// " + line);
        }

        writer.Line($"/// </{tag}>");
    }
}
