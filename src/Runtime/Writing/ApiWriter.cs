namespace FaceSearchToolkit;

/// <summary>Takes names and values, and lays them out as JSON text, as flattened pairs or as joined text.</summary>
internal abstract class ApiWriter
{
    /// <summary>Writes a value; null keeps its place.</summary>
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
    public void Value(ApiFilter? value)
    {
        if (value is null)
        {
            Null();
        }
        else
        {
            Filter(value);
        }
    }

    /// <inheritdoc cref="Value(string?)"/>
    public void Value(TimeRange? value)
    {
        if (value is null)
        {
            Null();
        }
        else
        {
            Range(value);
        }
    }

    public abstract void Name(string name);

    public abstract void Null();

    public abstract void Text(string value);

    public abstract void Number(long value);

    public abstract void Number(double value);

    public abstract void Boolean(bool value);

    public abstract void Json(JsonElement value);

    public abstract void Bytes(byte[] value);

    /// <summary>A filter, which is text that holds JSON.</summary>
    public virtual void Filter(ApiFilter value) => Text(value.ToString());

    /// <summary>A range of time, which is text that holds JSON.</summary>
    public virtual void Range(TimeRange value) => Text(value.ToString());

    public abstract void BeginObject();

    public abstract void EndObject();

    public abstract void BeginList();

    public abstract void EndList();

    public virtual void Model(ApiModel value)
    {
        BeginObject();
        Visit(value);
        EndObject();
    }

    /// <summary>Writes a free-form array as a list.</summary>
    protected void Elements(JsonElement array)
    {
        BeginList();
        foreach (var element in array.EnumerateArray())
        {
            Value(element);
        }

        EndList();
    }

    /// <summary>Writes an object's members.</summary>
    protected void Visit(ApiModel value)
    {
        var members = new ApiMembers(this);
        value.VisitMembers(ref members);
    }
}
