namespace FaceSearchToolkit;

/// <summary>
/// The elements of the lists that are being read, those of an inner list above those of the outer: a list knows its length only at its end.
/// One for each thread, kept between responses.
/// </summary>
internal sealed class ElementStack
{
    /// <summary>References that are kept at most: more, and the memory of a long response would stay for good.</summary>
    private const int MostKept = 4096;

    private object?[] _elements = new object?[64];

    /// <summary>How many elements there are, of all lists.</summary>
    public int Count { get; private set; }

    /// <summary>Takes the thread's stack; another where that one is in use.</summary>
    public static ElementStack Rent() => ThreadSpare<ElementStack>.Take() ?? new ElementStack();

    /// <summary>Gives an empty stack back.</summary>
    public static void Return(ElementStack stack)
    {
        if (stack._elements.Length <= MostKept)
        {
            ThreadSpare<ElementStack>.Keep(stack);
        }
    }

    public void Push(object element)
    {
        if (Count == _elements.Length)
        {
            Array.Resize(ref _elements, 2 * Count);
        }

        _elements[Count++] = element;
    }

    /// <summary>Takes the elements off that came after the first <paramref name="count"/>.</summary>
    public T[] Pop<T>(int count)
    {
        if (Count == count)
        {
            return [];
        }

        var elements = new T[Count - count];
        for (var i = 0; i < elements.Length; i++)
        {
            elements[i] = (T)_elements[count + i]!;
            _elements[count + i] = null;
        }

        Count = count;
        return elements;
    }
}
