using System.Globalization;

namespace FaceSearchToolkit;

/// <summary>Where JSON text is wrong, without quoting it.</summary>
internal static class JsonErrorLocation
{
    /// <summary>The same error without what the reader's own message may quote of the text.</summary>
    public static JsonException Conceal(JsonException exception) =>
        new($"The text is not valid JSON ({Describe(exception)}).", null, exception.LineNumber, exception.BytePositionInLine);

    public static string Describe(JsonException exception) => $"line {One(exception.LineNumber)}, byte {One(exception.BytePositionInLine)}";

    private static string One(long? zeroBased) => ((zeroBased ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
}
