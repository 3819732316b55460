using Lib.Ice;

namespace Lib;

public static class Defaults
{
    public static SearchMediaByFaceRequest For(string image) => new() { PersonImageUrl = image, FaceSearchToken = "lib" };
}
