namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>Single members, as the visit of a request writes them.</summary>
internal static class WriterCalls
{
    public static void Member(this ApiWriter writer, string? name, string? value) => new ApiMembers(writer).VisitMember(name, ref value);

    public static void Member(this ApiWriter writer, string? name, int? value) => new ApiMembers(writer).VisitMember(name, ref value);

    public static void Member(this ApiWriter writer, string? name, long? value) => new ApiMembers(writer).VisitMember(name, ref value);

    public static void Member(this ApiWriter writer, string? name, double? value) => new ApiMembers(writer).VisitMember(name, ref value);

    public static void Member(this ApiWriter writer, string? name, bool? value) => new ApiMembers(writer).VisitMember(name, ref value);

    public static void Member(this ApiWriter writer, string? name, JsonElement? value) =>
        new ApiMembers(writer).VisitMember(name, ref value);

    public static void Member(this ApiWriter writer, string? name, byte[]? value) => new ApiMembers(writer).VisitMember(name, ref value);

    public static void Member(this ApiWriter writer, string? name, TimeRange? value) => new ApiMembers(writer).VisitMember(name, ref value);

    public static void Member(this ApiWriter writer, string? name, FaceFilter? value) =>
        new ApiMembers(writer).VisitFilter(name, ref value, FaceFilter.TryParse);

    public static void Member(this ApiWriter writer, string? name, Face? value) => new ApiMembers(writer).VisitModel(name, ref value);

    public static void Text(this ApiWriter writer, string? name, bool? value) => new ApiMembers(writer).VisitText(name, ref value);

    public static void Text(this ApiWriter writer, string? name, int? value) => new ApiMembers(writer).VisitText(name, ref value);

    public static void List<T>(this ApiWriter writer, string? name, IReadOnlyList<T>? value)
        where T : notnull => new ApiMembers(writer).VisitList(name, ref value);

    public static void List<T>(this ApiWriter writer, string? name, IReadOnlyList<T>? value, ApiElement<T> element)
        where T : notnull => new ApiMembers(writer).VisitList(name, ref value, element);

    public static void Map<T>(this ApiWriter writer, string? name, IReadOnlyDictionary<string, T>? value)
        where T : notnull => new ApiMembers(writer).VisitMap(name, ref value);

    public static void Models(this ApiWriter writer, string? name, IReadOnlyList<Face>? value) =>
        new ApiMembers(writer).VisitModels(name, ref value);
}
