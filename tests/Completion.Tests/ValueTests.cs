using FaceSearchToolkit.Completion.Tests.Infrastructure;

namespace FaceSearchToolkit.Completion.Tests;

/// <summary>What is offered where a member takes documented values.</summary>
public sealed class ValueTests
{
    [Theory]
    [InlineData("r.MediaType = \"$$\";", "image video")]
    [InlineData("r.MediaType = \"vi$$\";", "image video")]
    [InlineData("r.MediaType = flag ? \"$$\" : null;", "image video")]
    [InlineData("r.MediaType = text ?? \"$$\";", "image video")]
    [InlineData("r.MediaType = flag switch { true => \"$$\", _ => null };", "image video")]
    [InlineData("r.MediaType = new MediaType(\"$$\");", "image video")]
    [InlineData("r.MediaType = new(\"$$\");", "image video")]
    [InlineData("Use(new SearchMediaByFaceRequest { MediaType = \"$$\" });", "image video")]
    [InlineData("Use(r.MediaType == \"$$\");", "image video")]
    [InlineData("d.Order = \"$$\";", "asc desc")]
    [InlineData("d.Order = @\"$$\";", "asc desc")]
    [InlineData("d.Order = \"\"\"a$$\"\"\";", "asc desc")]
    [InlineData("Use(\"$$\" != d.Order);", "asc desc")]
    [InlineData("d.Anything = \"$$\";", "image video audio")]
    [InlineData("MediaType type = \"$$\";", "image video audio")]
    [InlineData("MediaType? type = \"$$\";", "image video audio")]
    [InlineData("Show(\"$$\");", "image video audio")]
    [InlineData("Use(new MediaType(\"$$\"));", "image video audio")]
    public async Task Value_IsOffered(string statements, string labels) =>
        Assert.Equal(labels, string.Join(' ', await Editor.Labels(statements)));

    [Theory]
    [InlineData("d.Title = \"$$\";")]
    [InlineData("r.FaceSearchToken = \"$$\";")]
    [InlineData("text = \"$$\";")]
    [InlineData("Use(\"$$\");")]
    [InlineData("r.MediaType = text == \"$$\" ? null : null;")]
    [InlineData("r.MediaType = Find(\"$$\"); string Find(string key) => key;")]
    [InlineData("r.MediaType = $$;")]
    [InlineData("d.Level = '$$';")]
    public async Task Elsewhere_NothingIsOffered(string statements) => Assert.Empty(await Editor.Labels(statements));

    [Theory]
    [InlineData("r.MediaType = \"$$\";", "video", "r.MediaType = \"video$$\";")]
    [InlineData("r.MediaType = \"ve$$dio\";", "video", "r.MediaType = \"video$$\";")]
    [InlineData("r.MediaType = \"\"\"a$$\"\"\";", "video", "r.MediaType = \"\"\"video$$\"\"\";")]
    public async Task Chosen_ReplacesTheText(string statements, string label, string changed) =>
        Assert.Equal(changed, await Editor.Choose(statements, label));
}
