using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>Takes the texts out of schemas and operations.</summary>
internal static class DocsReader
{
    public static ApiDocs Read(Schema schema)
    {
        var example = schema["example"];
        return Read(schema["description"].AsString() ?? "", schema["title"].AsString() ?? "", example.AsText() ?? example.RawText);
    }

    /// <summary>The operation's <c>summary</c> or title is the summary; its description the rest.</summary>
    public static ApiDocs ReadOperation(SpecNode operation)
    {
        var summary = FindFirst(operation["summary"].AsString(), operation["title"].AsString());
        var description = (operation["description"].AsString() ?? "").Trim();
        return summary.Length == 0 ? Read(description, "", "") : new ApiDocs(summary, description == summary ? "" : description, "");
    }

    private static ApiDocs Read(string description, string title, string example)
    {
        var text = FindFirst(description, title);
        var end = text.IndexOf('\n');
        return end < 0
            ? new ApiDocs(text, "", example)
            : new ApiDocs(text.Substring(0, end).TrimEnd(), text.Substring(end + 1).Trim(), example);
    }

    private static string FindFirst(string? first, string? second) =>
        string.IsNullOrWhiteSpace(first) ? (second ?? "").Trim() : first!.Trim();
}
