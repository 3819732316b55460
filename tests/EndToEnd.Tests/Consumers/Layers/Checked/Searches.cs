using Lib.Ice;

namespace Checked;

public static class Searches
{
    public static SearchMediaByFaceRequest First(string image) => new() { PersonImageUrl = image, FaceSearchToken = "checked", PageSize = {|FST1001:51|} };
}
