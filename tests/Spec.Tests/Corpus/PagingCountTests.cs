using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Tests.Corpus;

/// <summary>How far the convention of paging reaches in the platform's own documents. docs/overlays.md names the numbers.</summary>
public sealed class PagingCountTests
{
    [Fact]
    public void PagersOfOfficialDocuments_DoNotBecomeFewer()
    {
        var operations = Directory.GetFiles(SharedData.Corpus("specs"), "*.json").SelectMany(Operations).ToList();
        var pagers = operations.Select(o => o.Paging).OfType<ApiPaging>().ToList();

        Assert.Equal(9648, operations.Count);
        Assert.InRange(pagers.Count(p => p.Page is not null), 1074, operations.Count);
        Assert.InRange(pagers.Count(p => p.Token is not null), 326, operations.Count);
        Assert.InRange(pagers.Count(p => p.Offset is not null), 19, operations.Count);
    }

    private static IEnumerable<ApiOperation> Operations(string path) =>
        SpecCompiler
            .Compile(new SpecInput(new SpecText(path, File.ReadAllText(path)), null, default), TestContext.Current.CancellationToken)
            .Model!.Operations;
}
