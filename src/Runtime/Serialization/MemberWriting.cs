namespace FaceSearchToolkit;

/// <summary>Writes lists and maps whose elements are visited.</summary>
internal static class MemberWriting
{
    public static void Write<T>(ref ApiMembers members, ApiWriter writer, IReadOnlyList<T>? list, ApiElement<T> element)
        where T : notnull
    {
        if (list is null)
        {
            writer.WriteNull();
            return;
        }

        writer.BeginList();
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is { } value)
            {
                element(ref members, ref value!);
            }
            else
            {
                writer.WriteNull();
            }
        }

        writer.EndList();
    }

    public static void Write<T>(ref ApiMembers members, ApiWriter writer, IReadOnlyDictionary<string, T>? map, ApiElement<T> element)
        where T : notnull
    {
        if (map is null)
        {
            writer.WriteNull();
            return;
        }

        writer.BeginObject();
        foreach (var entry in map)
        {
            if (entry.Value is { } value)
            {
                writer.WriteName(entry.Key);
                element(ref members, ref value!);
            }
        }

        writer.EndObject();
    }
}
