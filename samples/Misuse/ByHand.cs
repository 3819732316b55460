using Misuse.Ice;

namespace Misuse;

/// <summary>
/// What only the developer can mend: nothing tells what was meant. The rest of the calls <c>dotnet format analyzers</c> mends.
/// </summary>
internal static class ByHand
{
    public static SearchMediaClipByFaceRequest BlankToken() =>
        new()
        {
            FaceSearchToken = " ", // FST1002
            MediaId = "media-01",
        };

    public static CustomFilters TextForANumber() => CustomFilters.Parse("""{ "intField1": "12" }"""); // FST1005

    public static CustomFilters NotJson() => CustomFilters.Parse(@"{""intField1"":12"); // FST1007
}
