using Lib.Ice;

namespace Careless;

public static class Searches
{
    public static SearchMediaByFaceRequest First(string image) =>
        new() { PersonImageUrl = image, FaceSearchToken = "careless", PageSize = {|FST1001:51|} };
}
