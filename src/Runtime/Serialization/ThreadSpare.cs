namespace FaceSearchToolkit;

/// <summary>
/// One object of a type for each thread, kept between calls. Taken away while it is in use: an inner user on the same thread gets none.
/// </summary>
internal static class ThreadSpare<T>
    where T : class
{
    [ThreadStatic]
    private static T? _spare;

    /// <summary>Takes the thread's object; null where there is none, or it is in use.</summary>
    public static T? Take()
    {
        var spare = _spare;
        _spare = null;
        return spare;
    }

    /// <summary>Keeps an object, ready for its next use, in place of one that is kept already.</summary>
    public static void Keep(T spare) => _spare = spare;
}
