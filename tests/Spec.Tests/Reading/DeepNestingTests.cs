using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests.Reading;

public sealed class DeepNestingTests
{
    [Theory]
    [InlineData("""{"type":"object","properties":{"A":""", "}}", 200)]
    [InlineData("""{"type":"array","items":""", "}", 480)]
    [InlineData("""{"additionalProperties":""", "}", 480)]
    public void Schema_EndsInFreeFormAndNeedsLittleStack(string open, string close, int depth)
    {
        var schema = string.Concat(Enumerable.Repeat(open, depth)) + "{}" + string.Concat(Enumerable.Repeat(close, depth));
        SpecResult? result = null;
        var cancellation = TestContext.Current.CancellationToken;
        var document = new SpecText("d", Sample.WithSchema(schema));
        var overlay = new SpecText(
            "o",
            Sample.Overlay(
                $$""" "parameters":[{"name":"X","schema":{{schema.Replace("{}", "{\"x-name\":\"Deep\"}", StringComparison.Ordinal)}} }] """
            )
        );
        var thread = new Thread(
            () => result = SpecCompiler.Compile(new SpecInput(document, overlay, default), cancellation),
            maxStackSize: 512 * 1024
        );

        thread.Start();
        thread.Join();

        Assert.Contains(result!.Findings, f => f.Message == "FST0007_Untyped" && f.Arguments[1] == "depth");
        ModelNames.AssertSound(result.Model!);
    }
}
