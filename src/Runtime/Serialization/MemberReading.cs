namespace FaceSearchToolkit;

/// <summary>Reads objects, lists and maps by visiting the members of their classes.</summary>
internal static class MemberReading
{
    /// <summary>Reads a whole response.</summary>
    public static void ReadBody(ref ApiMembers members, ApiModel target)
    {
        var start = members.Reader.ReadFirst();
        var count = CountMembers(ref members, target);
        var isBareArray = !count.IsWhole && count.Count == 1 && members.Reader.Token == JsonTokenType.StartArray;
        members.Reader.BeginValue(isBareArray);
        if (count.IsWhole || isBareArray)
        {
            VisitValue(ref members, target);
        }
        else if (members.Reader.Token == JsonTokenType.StartObject)
        {
            ReadMembers(ref members, target);
        }

        members.Reader.ReadLast(target, start);
    }

    /// <summary>An object, or a bare array that stands for one.</summary>
    public static T? ReadModel<T>(ref ApiMembers members)
        where T : ApiModel, new()
    {
        if (!members.Reader.TryTakeValue())
        {
            return null;
        }

        var outer = members.Cursor;
        var model = new T();
        var isRead = TryReadModel(ref members, model);
        members.Cursor = outer;
        return isRead ? model : null;
    }

    /// <summary>A list of objects. Each of them moves the cursor, which is put back only once.</summary>
    public static T[]? ReadModels<T>(ref ApiMembers members)
        where T : ApiModel, new()
    {
        if (!members.Reader.TryTakeArray(out var isWrapped))
        {
            return null;
        }

        var outer = members.Cursor;
        var start = members.Pending.Count;
        var hasMisfit = false;
        ApiModel? element = null;
        while (members.Reader.TryReadElement())
        {
            if (members.Reader.Token == JsonTokenType.Null)
            {
                continue;
            }

            members.Reader.BeginElement();
            // Shared generic code looks the class of new T() up each time, which takes a tenth of what reading a small element takes.
            element = element?.CreateAnother() ?? new T();
            if (TryReadModel(ref members, element))
            {
                members.Pending.Push(element);
            }

            hasMisfit |= !members.Reader.Fits;
        }

        members.Cursor = outer;
        members.Reader.EndArray(isWrapped, hasMisfit);
        return members.Pending.Pop<T>(start);
    }

    public static IReadOnlyList<T>? ReadList<T>(ref ApiMembers members, ApiElement<T> element)
        where T : notnull
    {
        if (!members.Reader.TryTakeArray(out var isWrapped))
        {
            return null;
        }

        var outer = members.Cursor;
        var hasMisfit = false;
        IReadOnlyList<T> list = typeof(T).IsValueType
            ? ReadValues(ref members, element, ref hasMisfit)
            : ReadObjects(ref members, element, ref hasMisfit);
        members.Cursor = outer;
        members.Reader.EndArray(isWrapped, hasMisfit);
        return list;
    }

    public static Dictionary<string, T>? ReadMap<T>(ref ApiMembers members, ApiElement<T> element)
        where T : notnull
    {
        if (!members.Reader.TryTakeObject())
        {
            return null;
        }

        var outer = members.Cursor;
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        var hasMisfit = false;
        while (members.Reader.ReadEntryName() is { } name)
        {
            if (TryReadElement(ref members, element, out var value, ref hasMisfit))
            {
                map[name] = value;
            }
        }

        members.Cursor = outer;
        members.Reader.EndValue(hasMisfit);
        return map;
    }

    /// <summary>Goes on after a member, or an unknown one that is kept.</summary>
    public static void CompleteMember(ref ApiMembers members)
    {
        if (members.Cursor.Target is not { } target)
        {
            members.Cursor.CompleteValue();
            return;
        }

        if (!members.Reader.Fits || target.HasAdditional)
        {
            members.Reader.KeepMisfit(target, members.Cursor.GetName(members.Reader.Text), members.Cursor.ValueStart);
        }

        members.Cursor.CompleteMember(ref members.Reader);
    }

    /// <summary>Counts a class's members without reading any.</summary>
    public static MemberCursor CountMembers(ref ApiMembers members, ApiModel model)
    {
        var outer = members.Cursor;
        members.Cursor.EnterCount();
        model.VisitMembers(ref members);
        var count = members.Cursor;
        members.Cursor = outer;
        return count;
    }

    /// <summary>An object at the reader, or a bare array that stands for one. Moves the cursor.</summary>
    private static bool TryReadModel(ref ApiMembers members, ApiModel target)
    {
        if (members.Reader.Token == JsonTokenType.StartObject)
        {
            ReadMembers(ref members, target);
            return true;
        }

        return (members.Reader.Token == JsonTokenType.StartArray && TryReadBareArray(ref members, target)) || members.Reader.SkipMisfit();
    }

    private static void ReadMembers(ref ApiMembers members, ApiModel target)
    {
        members.Cursor.Enter(target);
        members.Cursor.Begin(MemberPass.Exact);
        members.Cursor.MoveNext(ref members.Reader);
        while (members.Cursor.Pass != MemberPass.Done)
        {
            if (
                !TryVisit(ref members, target, MemberPass.Exact)
                && !TryVisitDecoded(ref members, target)
                && !TryVisit(ref members, target, MemberPass.OtherCase)
            )
            {
                CompleteMember(ref members);
            }
        }

        members.Reader.EndValue(hasMisfit: false);
    }

    private static bool TryVisit(ref ApiMembers members, ApiModel target, MemberPass pass)
    {
        members.Cursor.Begin(pass);
        target.VisitMembers(ref members);
        return members.Cursor.HasMoved;
    }

    /// <summary>Names that hold more than ASCII are told apart from the members' as text, which takes another visit.</summary>
    private static bool TryVisitDecoded(ref ApiMembers members, ApiModel target) =>
        members.Cursor.TryDecodeName(members.Reader.Text) && TryVisit(ref members, target, MemberPass.Exact);

    private static void VisitValue(ref ApiMembers members, ApiModel target)
    {
        var outer = members.Cursor;
        members.Cursor.EnterValue();
        target.VisitMembers(ref members);
        members.Cursor = outer;
    }

    private static bool TryReadBareArray(ref ApiMembers members, ApiModel target)
    {
        if (CountMembers(ref members, target).Count != 1)
        {
            return false;
        }

        members.Reader.BeginValue(isBareArray: true);
        VisitValue(ref members, target);
        return members.Reader is { IsTaken: true, IsBareArray: false };
    }

    /// <summary>Elements that would be boxed on the stack.</summary>
    private static List<T> ReadValues<T>(ref ApiMembers members, ApiElement<T> element, ref bool hasMisfit)
        where T : notnull
    {
        var list = new List<T>();
        while (members.Reader.TryReadElement())
        {
            if (TryReadElement(ref members, element, out var value, ref hasMisfit))
            {
                list.Add(value);
            }
        }

        return list;
    }

    private static T[] ReadObjects<T>(ref ApiMembers members, ApiElement<T> element, ref bool hasMisfit)
        where T : notnull
    {
        var start = members.Pending.Count;
        while (members.Reader.TryReadElement())
        {
            if (TryReadElement(ref members, element, out var value, ref hasMisfit))
            {
                members.Pending.Push(value);
            }
        }

        return members.Pending.Pop<T>(start);
    }

    private static bool TryReadElement<T>(ref ApiMembers members, ApiElement<T> element, out T value, ref bool hasMisfit)
        where T : notnull
    {
        value = default!;
        if (members.Reader.Token == JsonTokenType.Null && typeof(T) != typeof(JsonElement))
        {
            return false;
        }

        members.Cursor.EnterValue();
        members.Reader.BeginValue(isBareArray: false);
        var read = default(T);
        element(ref members, ref read);
        members.Reader.SkipUnlessTaken();
        value = read!;
        var fits = members.Reader.Fits && read is not null;
        hasMisfit |= !fits;
        return fits;
    }
}
