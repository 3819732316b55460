using System.Globalization;

namespace FaceSearchToolkit;

/// <summary>Where JSON text is wrong, without quoting it.</summary>
internal static class JsonErrorLocation
{
    public static string Describe(JsonException exception) => $"line {One(exception.LineNumber)}, byte {One(exception.BytePositionInLine)}";

    private static string One(long? zeroBased) => ((zeroBased ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
}
