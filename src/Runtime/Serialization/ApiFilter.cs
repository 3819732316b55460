using System.ComponentModel;

namespace FaceSearchToolkit;

/// <summary>Base of the generated filters: fields that are combined with AND, as JSON text on the wire.</summary>
public abstract class ApiFilter
{
    /// <summary>The filter as it travels: JSON text.</summary>
    public sealed override string ToString()
    {
        var writer = new ApiFilterWriter();
        var text = JsonText.Decode(writer.Write(this));
        writer.Clear();
        return text;
    }

    /// <summary>Writes the fields.</summary>
    /// <param name="writer">Takes them.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal abstract void Write(ApiFilterWriter writer);

    /// <summary>Reads the field that the reader stands at.</summary>
    /// <param name="reader">Stands at a field.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal abstract void ReadField(ref ApiFilterReader reader);

    /// <summary>Parses filter text.</summary>
    /// <typeparam name="T">The filter class.</typeparam>
    /// <param name="json">Strict JSON: an object; field names are case-sensitive.</param>
    /// <param name="filter">A new filter; takes the fields.</param>
    /// <returns><paramref name="filter"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">The text is no JSON object, a field is unknown or given twice, or a value does not fit its field.
    /// The message names the place.</exception>
    protected static T Parse<T>(string json, T filter)
        where T : ApiFilter
    {
        ApiFilterReader.Read(json ?? throw new ArgumentNullException(nameof(json)), filter);
        return filter;
    }

    /// <summary>Parses filter text.</summary>
    /// <typeparam name="T">The filter class.</typeparam>
    /// <param name="json">The text.</param>
    /// <param name="filter">A new filter; takes the fields.</param>
    /// <param name="value"><paramref name="filter"/>, or null where the text is no filter.</param>
    /// <returns>Whether the text is a filter.</returns>
    protected static bool TryParse<T>(string? json, T filter, out T? value)
        where T : ApiFilter
    {
        try
        {
            value = json is null ? null : Parse(json, filter);
        }
        catch (FormatException)
        {
            value = null;
        }

        return value is not null;
    }
}
