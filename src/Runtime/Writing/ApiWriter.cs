namespace FaceSearchToolkit;

/// <summary>
/// Takes members and values, and lays them out as JSON text, as flattened pairs or as joined text. A member whose value is null is not written; an element that is null keeps its place.
/// </summary>
public abstract class ApiWriter
{
    private protected ApiWriter()
    {
    }

    /// <summary>Writes a member.</summary>
    /// <param name="name">Its wire name.</param>
    /// <param name="value">Its value; null: nothing is written.</param>
    public void Member(string name, string? value)
    {
        if (value is not null)
        {
            Name(name);
            Value(value);
        }
    }

    /// <inheritdoc cref="Member(string, string?)"/>
    public void Member(string name, int? value) => Member(name, (long?)value);

    /// <inheritdoc cref="Member(string, string?)"/>
    public void Member(string name, long? value)
    {
        if (value is { } number)
        {
            Name(name);
            Number(number);
        }
    }

    /// <inheritdoc cref="Member(string, string?)"/>
    public void Member(string name, float? value)
    {
        if (value is { } number)
        {
            Name(name);
            Number(ScalarText.Finite(number));
        }
    }

    /// <inheritdoc cref="Member(string, string?)"/>
    public void Member(string name, double? value)
    {
        if (value is { } number)
        {
            Name(name);
            Number(ScalarText.Finite(number));
        }
    }

    /// <inheritdoc cref="Member(string, string?)"/>
    public void Member(string name, bool? value)
    {
        if (value is { } boolean)
        {
            Name(name);
            Boolean(boolean);
        }
    }

    /// <inheritdoc cref="Member(string, string?)"/>
    public void Member(string name, JsonElement? value)
    {
        if (value is { ValueKind: not JsonValueKind.Undefined and not JsonValueKind.Null } element)
        {
            Name(name);
            Json(element);
        }
    }

    /// <summary>Writes a member: the bytes themselves where they are a whole body, else base64 text.</summary>
    /// <param name="name">Its wire name.</param>
    /// <param name="value">Its value; null: nothing is written.</param>
    public void Member(string name, byte[]? value)
    {
        if (value is not null)
        {
            Name(name);
            Bytes(value);
        }
    }

    /// <inheritdoc cref="Member(string, string?)"/>
    public void Member(string name, ApiModel? value)
    {
        if (value is not null)
        {
            Name(name);
            Model(value);
        }
    }

    /// <summary>Writes a member as JSON text.</summary>
    /// <param name="name">Its wire name.</param>
    /// <param name="value">Its value; null: nothing is written.</param>
    public void Member(string name, TimeRange? value) => Member(name, value?.ToString());

    /// <summary>Writes a member as JSON text.</summary>
    /// <param name="name">Its wire name.</param>
    /// <param name="value">Its value; null: nothing is written.</param>
    public void Member(string name, ApiFilter? value) => Member(name, value?.ToString());

    /// <summary>Writes a list.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="name">Its wire name.</param>
    /// <param name="value">Its elements; null: nothing is written.</param>
    /// <param name="element">Writes one element.</param>
    public void Member<T>(string name, IReadOnlyList<T>? value, ApiElementWriter<T> element)
    {
        if (value is not null)
        {
            Name(name);
            Value(value, element);
        }
    }

    /// <summary>Writes a map.</summary>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <param name="name">Its wire name.</param>
    /// <param name="value">Its entries; null: nothing is written.</param>
    /// <param name="element">Writes one value.</param>
    public void Member<T>(string name, IReadOnlyDictionary<string, T>? value, ApiElementWriter<T> element)
    {
        if (value is not null)
        {
            Name(name);
            Value(value, element);
        }
    }

    /// <summary>Writes a member whose text on the wire is <c>true</c> or <c>false</c>.</summary>
    /// <param name="name">Its wire name.</param>
    /// <param name="value">Its value; null: nothing is written.</param>
    public void MemberText(string name, bool? value) => Member(name, value is { } boolean ? ScalarText.Of(boolean) : null);

    /// <summary>Writes a member that is a number here and text on the wire.</summary>
    /// <param name="name">Its wire name.</param>
    /// <param name="value">Its value; null: nothing is written.</param>
    public void MemberText(string name, int? value) => MemberText(name, (long?)value);

    /// <inheritdoc cref="MemberText(string, int?)"/>
    public void MemberText(string name, long? value) => Member(name, value is { } number ? ScalarText.Of(number) : null);

    /// <inheritdoc cref="MemberText(string, int?)"/>
    public void MemberText(string name, float? value) => Member(name, value is { } number ? ScalarText.Of(ScalarText.Finite(number)) : null);

    /// <inheritdoc cref="MemberText(string, int?)"/>
    public void MemberText(string name, double? value) => Member(name, value is { } number ? ScalarText.Of(ScalarText.Finite(number)) : null);

    /// <summary>Writes an element, or a whole body.</summary>
    /// <param name="value">The value; null keeps its place.</param>
    public void Value(string? value)
    {
        if (value is null)
        {
            Null();
        }
        else
        {
            Text(value);
        }
    }

    /// <inheritdoc cref="Value(string?)"/>
    public void Value(int? value) => Value((long?)value);

    /// <inheritdoc cref="Value(string?)"/>
    public void Value(long? value)
    {
        if (value is { } number)
        {
            Number(number);
        }
        else
        {
            Null();
        }
    }

    /// <inheritdoc cref="Value(string?)"/>
    public void Value(float? value)
    {
        if (value is { } number)
        {
            Number(ScalarText.Finite(number));
        }
        else
        {
            Null();
        }
    }

    /// <inheritdoc cref="Value(string?)"/>
    public void Value(double? value)
    {
        if (value is { } number)
        {
            Number(ScalarText.Finite(number));
        }
        else
        {
            Null();
        }
    }

    /// <inheritdoc cref="Value(string?)"/>
    public void Value(bool? value)
    {
        if (value is { } boolean)
        {
            Boolean(boolean);
        }
        else
        {
            Null();
        }
    }

    /// <inheritdoc cref="Value(string?)"/>
    public void Value(JsonElement? value)
    {
        if (value is { ValueKind: not JsonValueKind.Undefined and not JsonValueKind.Null } element)
        {
            Json(element);
        }
        else
        {
            Null();
        }
    }

    /// <inheritdoc cref="Value(string?)"/>
    public void Value(byte[]? value)
    {
        if (value is null)
        {
            Null();
        }
        else
        {
            Bytes(value);
        }
    }

    /// <inheritdoc cref="Value(string?)"/>
    public void Value(ApiModel? value)
    {
        if (value is null)
        {
            Null();
        }
        else
        {
            Model(value);
        }
    }

    /// <inheritdoc cref="Value(string?)"/>
    public void Value(TimeRange? value) => Value(value?.ToString());

    /// <inheritdoc cref="Value(string?)"/>
    public void Value(ApiFilter? value) => Value(value?.ToString());

    /// <summary>Writes an element whose text on the wire is <c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The value; null keeps its place.</param>
    public void ValueText(bool? value) => Value(value is { } boolean ? ScalarText.Of(boolean) : null);

    /// <summary>Writes an element that is a number here and text on the wire.</summary>
    /// <param name="value">The value; null keeps its place.</param>
    public void ValueText(long? value) => Value(value is { } number ? ScalarText.Of(number) : null);

    /// <inheritdoc cref="ValueText(long?)"/>
    public void ValueText(double? value) => Value(value is { } number ? ScalarText.Of(ScalarText.Finite(number)) : null);

    /// <summary>Writes a list as an element, or as a whole body.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="value">The elements; null keeps its place.</param>
    /// <param name="element">Writes one element.</param>
    public void Value<T>(IReadOnlyList<T>? value, ApiElementWriter<T> element)
    {
        if (value is null)
        {
            Null();
            return;
        }

        BeginList();
        for (var i = 0; i < value.Count; i++)
        {
            WriteElement(value[i], element);
        }

        EndList();
    }

    /// <summary>Writes a map as an element, or as a whole body.</summary>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <param name="value">The entries; null keeps its place.</param>
    /// <param name="element">Writes one value.</param>
    public void Value<T>(IReadOnlyDictionary<string, T>? value, ApiElementWriter<T> element)
    {
        if (value is null)
        {
            Null();
            return;
        }

        BeginObject();
        foreach (var entry in value)
        {
            if (entry.Value is not null)
            {
                Name(entry.Key);
                element(this, entry.Value);
            }
        }

        EndObject();
    }

    internal abstract void Name(string name);

    internal abstract void Null();

    internal abstract void Text(string value);

    internal abstract void Number(long value);

    internal abstract void Number(float value);

    internal abstract void Number(double value);

    internal abstract void Boolean(bool value);

    internal abstract void Json(JsonElement value);

    internal abstract void Bytes(byte[] value);

    internal abstract void BeginObject();

    internal abstract void EndObject();

    internal abstract void BeginList();

    internal abstract void EndList();

    internal virtual void Model(ApiModel value)
    {
        BeginObject();
        value.Write(this);
        EndObject();
    }

    private void WriteElement<T>(T value, ApiElementWriter<T> element)
    {
        if (value is null)
        {
            Null();
        }
        else
        {
            element(this, value);
        }
    }
}
