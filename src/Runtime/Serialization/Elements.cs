namespace FaceSearchToolkit;

/// <summary>How the elements of a list or map are visited where their type alone says it.</summary>
internal static class Elements
{
    /// <summary>Text, a number, a boolean, bytes, free-form JSON or a range of time.</summary>
    /// <typeparam name="T">One of these types.</typeparam>
    public static class Scalar<T>
    {
        public static readonly ApiElement<T> Visit = (ApiElement<T>)Create();

        private static Delegate Create() =>
            default(T) switch
            {
                int => new ApiElement<int>(static (ref m, ref v) => v = VisitScalar(ref m, v)),
                long => new ApiElement<long>(static (ref m, ref v) => v = VisitScalar(ref m, v)),
                double => new ApiElement<double>(static (ref m, ref v) => v = VisitScalar(ref m, v)),
                bool => new ApiElement<bool>(static (ref m, ref v) => v = VisitScalar(ref m, v)),
                JsonElement => new ApiElement<JsonElement>(static (ref m, ref v) => v = VisitScalar(ref m, v)),
                _ when typeof(T) == typeof(string) => new ApiElement<string>(static (ref m, ref v) => m.VisitMember(null, ref v)),
                _ when typeof(T) == typeof(byte[]) => new ApiElement<byte[]>(static (ref m, ref v) => m.VisitMember(null, ref v)),
                _ when typeof(T) == typeof(TimeRange) => new ApiElement<TimeRange>(static (ref m, ref v) => m.VisitMember(null, ref v)),
                _ => throw new NotSupportedException($"{typeof(T)} is no scalar of the wire."),
            };
    }

    /// <summary>Objects.</summary>
    /// <typeparam name="T">Their class.</typeparam>
    public static class Model<T>
        where T : ApiModel, new()
    {
        public static readonly ApiElement<T> Visit = static (ref m, ref v) => m.VisitModel(null, ref v);
    }

    private static int VisitScalar(ref ApiMembers members, int? value)
    {
        members.VisitMember(null, ref value);
        return value.GetValueOrDefault();
    }

    private static long VisitScalar(ref ApiMembers members, long? value)
    {
        members.VisitMember(null, ref value);
        return value.GetValueOrDefault();
    }

    private static double VisitScalar(ref ApiMembers members, double? value)
    {
        members.VisitMember(null, ref value);
        return value.GetValueOrDefault();
    }

    private static bool VisitScalar(ref ApiMembers members, bool? value)
    {
        members.VisitMember(null, ref value);
        return value.GetValueOrDefault();
    }

    private static JsonElement VisitScalar(ref ApiMembers members, JsonElement? value)
    {
        members.VisitMember(null, ref value);
        return value.GetValueOrDefault();
    }
}
