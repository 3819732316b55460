using FaceSearchToolkit.Spec.Reading;

namespace FaceSearchToolkit.Spec.Tests.Reading;

public sealed class PathTemplateTests
{
    [Theory]
    [InlineData("/a/{id}", "", "/a/{id}")]
    [InlineData("a/{id}", "", "/a/{id}")]
    [InlineData(" /a ", "", "/a")]
    [InlineData("/a/[id]/b", "", "/a/{id}/b")]
    [InlineData("/a/*", "id", "/a/{id}")]
    [InlineData("/a/{id}/*", "id,rest", "/a/{id}/{rest}")]
    [InlineData("/a/*", "", "/a/*")]
    [InlineData("/a/{id}/*", "id", "/a/{id}/*")]
    [InlineData("/*/*", "one,two", "/{one}/*")]
    [InlineData("", "", "/")]
    public void Path_IsWrittenWithBraces(string path, string parameters, string expected) =>
        Assert.Equal(expected, PathTemplate.Normalize(path, parameters.Split(',', StringSplitOptions.RemoveEmptyEntries)));

    [Theory]
    [InlineData("/a/{id}/b/{name}", "id,name")]
    [InlineData("/a/{id}/{id}", "id")]
    [InlineData("/a/{}/{{x}}", "x")]
    [InlineData("/a", "")]
    public void Placeholders_AreFoundOnce(string template, string expected) =>
        Assert.Equal(expected, string.Join(",", PathTemplate.FindPlaceholders(template)));
}
