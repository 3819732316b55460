namespace FaceSearchToolkit;

/// <summary>Takes names and values, and lays them out as JSON text, as flattened pairs or as joined text.</summary>
internal abstract class ApiWriter
{
    /// <summary>Writes a value; null keeps its place.</summary>
    public void WriteValue(string? value)
    {
        if (value is null)
        {
            WriteNull();
        }
        else
        {
            WriteText(value);
        }
    }

    /// <inheritdoc cref="WriteValue(string?)"/>
    public void WriteValue(long? value)
    {
        if (value is { } number)
        {
            WriteNumber(number);
        }
        else
        {
            WriteNull();
        }
    }

    /// <inheritdoc cref="WriteValue(string?)"/>
    public void WriteValue(double? value)
    {
        if (value is { } number)
        {
            WriteNumber(ScalarText.CheckFinite(number));
        }
        else
        {
            WriteNull();
        }
    }

    /// <inheritdoc cref="WriteValue(string?)"/>
    public void WriteValue(bool? value)
    {
        if (value is { } boolean)
        {
            WriteBoolean(boolean);
        }
        else
        {
            WriteNull();
        }
    }

    /// <inheritdoc cref="WriteValue(string?)"/>
    public void WriteValue(JsonElement? value)
    {
        if (value is { ValueKind: not JsonValueKind.Undefined and not JsonValueKind.Null } element)
        {
            WriteJson(element);
        }
        else
        {
            WriteNull();
        }
    }

    /// <inheritdoc cref="WriteValue(string?)"/>
    public void WriteValue(byte[]? value)
    {
        if (value is null)
        {
            WriteNull();
        }
        else
        {
            WriteBytes(value);
        }
    }

    /// <inheritdoc cref="WriteValue(string?)"/>
    public void WriteValue(ApiModel? value)
    {
        if (value is null)
        {
            WriteNull();
        }
        else
        {
            WriteModel(value);
        }
    }

    /// <inheritdoc cref="WriteValue(string?)"/>
    public void WriteValue(ApiFilter? value)
    {
        if (value is null)
        {
            WriteNull();
        }
        else
        {
            WriteFilter(value);
        }
    }

    /// <inheritdoc cref="WriteValue(string?)"/>
    public void WriteValue(TimeRange? value)
    {
        if (value is null)
        {
            WriteNull();
        }
        else
        {
            WriteTimeRange(value);
        }
    }

    public abstract void WriteName(string name);

    public abstract void WriteNull();

    public abstract void WriteText(string value);

    public abstract void WriteNumber(long value);

    public abstract void WriteNumber(double value);

    public abstract void WriteBoolean(bool value);

    public abstract void WriteJson(JsonElement value);

    public abstract void WriteBytes(byte[] value);

    /// <summary>A filter, which is text that holds JSON.</summary>
    public virtual void WriteFilter(ApiFilter value) => WriteText(value.ToString());

    /// <summary>A range of time, which is text that holds JSON.</summary>
    public virtual void WriteTimeRange(TimeRange value) => WriteText(value.ToString());

    public abstract void BeginObject();

    public abstract void EndObject();

    public abstract void BeginList();

    public abstract void EndList();

    public virtual void WriteModel(ApiModel value)
    {
        BeginObject();
        WriteMembers(value);
        EndObject();
    }

    /// <summary>Writes a free-form array as a list.</summary>
    protected void WriteElements(JsonElement array)
    {
        BeginList();
        foreach (var element in array.EnumerateArray())
        {
            WriteValue(element);
        }

        EndList();
    }

    /// <summary>Writes an object's members.</summary>
    protected void WriteMembers(ApiModel value)
    {
        var members = new ApiMembers(this);
        value.VisitMembers(ref members);
    }
}
