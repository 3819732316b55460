using FaceSearchToolkit.Spec.Diff;
using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests.Diff;

/// <summary>Kinds of changes: values first, and text made of them.</summary>
public sealed class ChangeKindTests
{
    public static TheoryData<string, SpecChangePart, SpecChangeAspect, SpecChangeAction> Kinds { get; } =
        new()
        {
            { "service-product-changed", SpecChangePart.Service, SpecChangeAspect.Product, SpecChangeAction.Changed },
            { "service-style-changed", SpecChangePart.Service, SpecChangeAspect.Style, SpecChangeAction.Changed },
            { "endpoint-added", SpecChangePart.Endpoint, SpecChangeAspect.Itself, SpecChangeAction.Added },
            { "responses-removed", SpecChangePart.Responses, SpecChangeAspect.Itself, SpecChangeAction.Removed },
            { "operation-removed", SpecChangePart.Operation, SpecChangeAspect.Itself, SpecChangeAction.Removed },
            { "operation-methods-changed", SpecChangePart.Operation, SpecChangeAspect.Methods, SpecChangeAction.Changed },
            { "operation-type-changed", SpecChangePart.Operation, SpecChangeAspect.Type, SpecChangeAction.Changed },
            { "param-added", SpecChangePart.Parameter, SpecChangeAspect.Itself, SpecChangeAction.Added },
            { "param-moved", SpecChangePart.Parameter, SpecChangeAspect.Itself, SpecChangeAction.Moved },
            { "param-property-added", SpecChangePart.Parameter, SpecChangeAspect.Property, SpecChangeAction.Added },
            { "param-constraint-changed", SpecChangePart.Parameter, SpecChangeAspect.Constraint, SpecChangeAction.Changed },
            { "response-items-removed", SpecChangePart.Response, SpecChangeAspect.Items, SpecChangeAction.Removed },
            { "response-json-type-changed", SpecChangePart.Response, SpecChangeAspect.JsonType, SpecChangeAction.Changed },
            { "component-values-added", SpecChangePart.Component, SpecChangeAspect.Values, SpecChangeAction.Added },
            { "component-enum-changed", SpecChangePart.Component, SpecChangeAspect.Enum, SpecChangeAction.Changed },
        };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Id_SaysPartAspectAndAction(string id, SpecChangePart part, SpecChangeAspect aspect, SpecChangeAction action)
    {
        var kind = SpecChangeKinds.Find(id);

        Assert.Equal((part, aspect, action), (kind?.Part, kind?.Aspect, kind?.Action));
        Assert.Equal(id, SpecChangeKinds.Get(part, aspect, action).Id);
    }

    [Fact]
    public void EveryKind_HasValuesAndAnIdOfItsOwn()
    {
        Assert.Equal(SpecChangeKinds.All.Count, SpecChangeKinds.All.Select(k => (k.Part, k.Aspect, k.Action)).Distinct().Count());
        Assert.Equal(SpecChangeKinds.All.Count, SpecChangeKinds.All.Select(k => k.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(SpecChangeKinds.All, k => Assert.Matches("^[a-z]+(-[a-z]+)+$", k.Id));
    }

    [Fact]
    public void Mirror_TurnsComingAndGoingOnly() => Assert.All(SpecChangeKinds.All, k =>
        {
            var mirror = SpecChangeKinds.Find(k.Mirror)!;
            Assert.Equal((k.Part, k.Aspect), (mirror.Part, mirror.Aspect));
            Assert.Equal(k.Action is SpecChangeAction.Added or SpecChangeAction.Removed, k.Action != mirror.Action);
        });

    /// <summary>What a change does to C# code, in requests and in responses.</summary>
    [Theory]
    [InlineData("""{"type":"string"}""", """{"type":"boolean"}""", SpecChangeEffect.Source, SpecChangeEffect.Source)]
    [InlineData("""{"type":"integer"}""", """{"type":"number"}""", SpecChangeEffect.Binary, SpecChangeEffect.Source)]
    [InlineData("""{"type":"number"}""", """{"type":"integer"}""", SpecChangeEffect.Source, SpecChangeEffect.Binary)]
    [InlineData("""{"type":"integer"}""", """{"type":"integer","format":"int32"}""", SpecChangeEffect.Behavior, SpecChangeEffect.Behavior)]
    [InlineData("""{"type":"string"}""", """{"type":"string","maxLength":5}""", SpecChangeEffect.Behavior, SpecChangeEffect.None)]
    [InlineData("""{"type":"string","maxLength":5}""", """{"type":"string"}""", SpecChangeEffect.None, SpecChangeEffect.Behavior)]
    [InlineData("""{"pattern":"a"}""", """{"pattern":"b"}""", SpecChangeEffect.Behavior, SpecChangeEffect.Behavior)]
    [InlineData("""{"type":"string"}""", """{"type":"string","required":true}""", SpecChangeEffect.Source, SpecChangeEffect.None)]
    [InlineData("""{"type":"string"}""", """{"type":"string","default":"a"}""", SpecChangeEffect.Behavior, SpecChangeEffect.None)]
    [InlineData("""{"type":"string","deprecated":true}""", """{"type":"string"}""", SpecChangeEffect.None, SpecChangeEffect.None)]
    public void Effect_FollowsTheSide(string before, string after, SpecChangeEffect request, SpecChangeEffect response)
    {
        const string Reference = """{"$ref":"#/components/schemas/C"}""";
        var worse = request > response ? request : response;

        Assert.Equal(request, Compared.Single(Sample.WithSchema(Object(before)), Sample.WithSchema(Object(after))).Effect);
        Assert.Equal(response, Compared.Single(Sample.WithResponse(Object(before)), Sample.WithResponse(Object(after))).Effect);
        Assert.Equal(worse, Compared.Single(OnBothSides(before), OnBothSides(after)).Effect);
        Assert.Equal(
            SpecChangeEffect.None,
            Compared.Single(Sample.Document("", $"\"C\":{before}"), Sample.Document("", $"\"C\":{after}")).Effect
        );

        static string Object(string property) => $$"""{"type":"object","properties":{"P":{{property}} } }""";

        static string OnBothSides(string schema) =>
            Sample.WithResponse(Reference, $"\"C\":{Object(schema)}", $$"""{"name":"P","in":"query","schema":{{Reference}} }""");
    }

    [Fact]
    public void UnknownId_IsNotFound() => Assert.Null(SpecChangeKinds.Find("param-colour-changed"));

    /// <summary>A set that comes or goes makes another type of its member; one that only grows or shrinks does not.</summary>
    [Theory]
    [InlineData("""{"type":"string"}""", """{"type":"string","enum":["a"]}""", true)]
    [InlineData("""{"type":"string","enum":["a"]}""", """{"type":"string","enum":[]}""", true)]
    [InlineData("""{"type":"string","enum":["a"]}""", """{"type":"string","enum":["b"]}""", false)]
    [InlineData("""{"type":"string","enum":["a","b"]}""", """{"type":"string","enum":["a"]}""", false)]
    [InlineData("""{"type":"integer"}""", """{"type":"integer","maximum":5}""", true)]
    [InlineData("""{"type":"integer","maximum":9}""", """{"type":"integer","maximum":5}""", false)]
    [InlineData("""{"type":"string","default":"a"}""", """{"type":"string"}""", true)]
    [InlineData("""{"type":"string"}""", """{"type":"integer"}""", false)]
    public void ChangeOnOneSideOnly_IsKnownByItsValue(string before, string after, bool expected) =>
        Assert.Equal(expected, Compared.Single(Sample.WithSchema(before), Sample.WithSchema(after)).IsOneSided);
}
