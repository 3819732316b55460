using FaceSearchToolkit.Spec.Findings;

namespace FaceSearchToolkit.Spec.Tests.Findings;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("SearchMediaByFaec", "SearchMediaByFace")]
    [InlineData("searchmediabyface", "SearchMediaByFace")]
    [InlineData("SearchMediaByFaces", "SearchMediaByFace")]
    [InlineData("SearchMedia", "SearchMediaBy")]
    [InlineData("vedio", "video")]
    [InlineData("x", null)]
    [InlineData("", null)]
    [InlineData("SomethingElseAltogether", null)]
    public void Slip_IsUnderstood(string name, string? expected) =>
        Assert.Equal(expected, NearestName.Find(name, ["image", "video", "SearchMediaByFace", "SearchMediaBy", "SearchMediaClipByFace"]));
}
