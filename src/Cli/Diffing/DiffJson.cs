using System.Text.Json;
using FaceSearchToolkit.Cli.Reports;
using FaceSearchToolkit.Spec.Diff;
using FaceSearchToolkit.Spec.Input;

namespace FaceSearchToolkit.Cli.Diffing;

/// <summary>Changes as JSON, in the shape that docs/cli.md describes.</summary>
internal static class DiffJson
{
    /// <summary>The document.</summary>
    public static string Write(IReadOnlyList<DiffStep> steps) =>
        JsonOutput.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("schema", "facesearch-diff/1");
            WriteSummary(writer, steps);
            writer.WriteStartArray("steps");
            foreach (var step in steps)
            {
                WriteStep(writer, step);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });

    private static void WriteStep(Utf8JsonWriter writer, DiffStep step)
    {
        writer.WriteStartObject();
        writer.WriteString("before", step.Before);
        writer.WriteString("after", step.After);
        WriteSummary(writer, [step]);
        writer.WriteStartArray("changes");
        foreach (var change in step.Changes)
        {
            WriteChange(writer, change);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter writer, IReadOnlyList<DiffStep> steps)
    {
        writer.WriteStartObject("summary");
        foreach (var kind in new[] { SpecChangeClass.Breaking, SpecChangeClass.Risky, SpecChangeClass.Compatible })
        {
            writer.WriteNumber(ChangeTexts.GetName(kind), steps.Sum(s => s.Count(kind)));
        }

        writer.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter writer, DiffChange found)
    {
        var change = found.Change;
        writer.WriteStartObject();
        writer.WriteString("id", change.Id);
        writer.WriteString("kind", change.Kind.Id);
        writer.WriteString("class", ChangeTexts.GetName(change.Class));
        writer.WriteString("effect", ChangeTexts.GetName(change.Effect));
        writer.WriteString("side", GetName(change.Side));
        writer.WriteString("operation", change.Operation);
        writer.WriteString("component", change.Component);
        writer.WriteString("path", change.Path);
        writer.WriteString("keyword", change.Keyword);
        WriteSide(writer, "before", change.Before, change.BeforeLocation);
        WriteSide(writer, "after", change.After, change.AfterLocation);
        writer.WriteString("undoes", found.Undoes);
        writer.WriteString("undoneIn", found.UndoneIn);
        writer.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter writer, string name, string? value, SpecLocation location)
    {
        writer.WriteStartObject(name);
        writer.WriteString("value", value);
        writer.WritePropertyName("place");
        JsonReport.WriteLocation(writer, ChangeView.ToLocation(location));
        writer.WriteEndObject();
    }

    private static string GetName(SpecSide side) =>
        side switch
        {
            SpecSide.Request => "request",
            SpecSide.Response => "response",
            SpecSide.Both => "both",
            SpecSide.Service => "service",
            _ => "none",
        };
}
