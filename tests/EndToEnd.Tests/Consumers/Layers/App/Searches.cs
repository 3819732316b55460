using Lib.Ice;

namespace App;

public static class Searches
{
    public static SearchMediaByFaceRequest First(string image)
    {
        var request = Lib.Defaults.For(image);
        request.PageSize = 50;
        return request;
    }
}
