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
                int => new ApiElement<int>(static (ref m, ref v) => v = Of(ref m, v)),
                long => new ApiElement<long>(static (ref m, ref v) => v = Of(ref m, v)),
                double => new ApiElement<double>(static (ref m, ref v) => v = Of(ref m, v)),
                bool => new ApiElement<bool>(static (ref m, ref v) => v = Of(ref m, v)),
                JsonElement => new ApiElement<JsonElement>(static (ref m, ref v) => v = Of(ref m, v)),
                _ when typeof(T) == typeof(string) => new ApiElement<string>(static (ref m, ref v) => m.Member(null, ref v)),
                _ when typeof(T) == typeof(byte[]) => new ApiElement<byte[]>(static (ref m, ref v) => m.Member(null, ref v)),
                _ when typeof(T) == typeof(TimeRange) => new ApiElement<TimeRange>(static (ref m, ref v) => m.Member(null, ref v)),
                _ => throw new NotSupportedException($"{typeof(T)} is no scalar of the wire."),
            };
    }

    /// <summary>Objects.</summary>
    /// <typeparam name="T">Their class.</typeparam>
    public static class Model<T>
        where T : ApiModel, new()
    {
        public static readonly ApiElement<T> Visit = static (ref m, ref v) => m.Model(null, ref v);
    }

    private static int Of(ref ApiMembers members, int? value)
    {
        members.Member(null, ref value);
        return value.GetValueOrDefault();
    }

    private static long Of(ref ApiMembers members, long? value)
    {
        members.Member(null, ref value);
        return value.GetValueOrDefault();
    }

    private static double Of(ref ApiMembers members, double? value)
    {
        members.Member(null, ref value);
        return value.GetValueOrDefault();
    }

    private static bool Of(ref ApiMembers members, bool? value)
    {
        members.Member(null, ref value);
        return value.GetValueOrDefault();
    }

    private static JsonElement Of(ref ApiMembers members, JsonElement? value)
    {
        members.Member(null, ref value);
        return value.GetValueOrDefault();
    }
}
