using FaceSearchToolkit;
using Misuse.Ice;

namespace Misuse;

/// <summary>Filters that the service would refuse.</summary>
internal static class Filters
{
    public static CustomFilters TwoModes() => CustomFilters.Parse("""{ "intField1": 12, "intField1": [12, 13] }"""); // FST1003

    public static CustomFilters TwoModesInARow()
    {
        var filters = new CustomFilters { IntField1 = 12 };
        filters.IntField1 = NumberMatch.AtLeast(13); // FST1003
        return filters;
    }

    public static CustomFilters BoundsSwapped() => new() { IntField1 = NumberMatch.Between(13, 12) }; // FST1006

    /// <summary>Nothing is wrong with it, but an IDE suggests an object in its place (FST1013).</summary>
    public static CustomFilters Text() => CustomFilters.Parse("{\"strField1\":\"abc\"}");

    public static CustomFilters UnknownField() => CustomFilters.Parse("{\"intFeild1\":12}"); // FST1004
}
