using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Json;
using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests.Corpus;

public sealed class CorpusTests
{
    public static IEnumerable<TheoryDataRow<string>> Documents()
    {
        var folder = Environment.GetEnvironmentVariable("FST_CORPUS") ?? Path.Combine(Repository.Root, "..", "shared", "corpus");
        var specs = Path.Combine(folder, "specs");
        return Directory.Exists(specs)
            ? Directory
                .GetFiles(specs, "*.json")
                .Select(f => new TheoryDataRow<string>(Path.GetFileName(f)))
                .OrderBy(r => r.Data, StringComparer.Ordinal)
            : [new TheoryDataRow<string>("none")];
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void OfficialDocument_CompilesWithoutAWarning(string file)
    {
        var path = SharedData.Corpus("specs", file);
        var text = File.ReadAllText(path);

        var result = SpecCompiler.Compile(new SpecInput(new SpecText(path, text), null, default), TestContext.Current.CancellationToken);

        JsonText.Parse(text, JsonSyntax.Strict, TestContext.Current.CancellationToken).Root.TryGetProperty("apis", out var apis);
        Assert.NotNull(result.Model);
        var wireNames = new List<string>();
        foreach (var api in apis.Properties)
        {
            wireNames.Add(api.Name);
        }

        Assert.Equal(
            wireNames.Order(StringComparer.Ordinal),
            result.Model.Operations.Select(o => o.WireName).Order(StringComparer.Ordinal)
        );
        ModelNames.AssertSound(result.Model);
        Assert.DoesNotContain(result.Findings, f => f.RuleId is not ("FST0004" or "FST0006" or "FST0007" or "FST0008") || f.InOverlay);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Selection_ChangesNoOperation(string file)
    {
        var text = new SpecText(file, File.ReadAllText(SharedData.Corpus("specs", file)));
        var all = SpecCompiler.Compile(new SpecInput(text, null, default), TestContext.Current.CancellationToken).Model!;
        Assert.SkipWhen(all.Operations.Count == 0, "no operations");
        ApiOperation[] ends = [all.Operations[0], all.Operations[all.Operations.Count - 1]];

        var selected = SpecCompiler
            .Compile(new SpecInput(text, null, ends.Select(o => o.WireName).ToEquatableArray()), TestContext.Current.CancellationToken)
            .Model!;

        Assert.Equal(ends.Distinct(), selected.Operations);
        Assert.Subset(all.Components.ToHashSet(), selected.Components.ToHashSet());
        ModelNames.AssertSound(selected);
    }
}
