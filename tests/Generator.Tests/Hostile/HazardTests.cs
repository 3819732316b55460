using FaceSearchToolkit.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Generator.Tests.Hostile;

/// <summary>
/// What a reader of the platform's documents has to survive, one small document for each kind, so that a checkout without the corpus has
/// them, too.
/// </summary>
public sealed class HazardTests
{
    private static readonly Dictionary<string, Hazard> Types = ByKind(HazardTable.Types);
    private static readonly Dictionary<string, Hazard> Constraints = ByKind(HazardTable.Constraints);
    private static readonly Dictionary<string, Hazard> References = ByKind(HazardTable.References);
    private static readonly Dictionary<string, Hazard> Calls = ByKind(HazardTable.Calls);
    private static readonly Dictionary<string, Hazard> Names = ByKind(NameHazardTable.Names);
    private static readonly Dictionary<string, Hazard> Values = ByKind(NameHazardTable.Values);
    private static readonly Dictionary<string, Hazard> Texts = ByKind(NameHazardTable.Texts);

    public static TheoryData<string> TypeKinds => [.. Types.Keys];

    public static TheoryData<string> ConstraintKinds => [.. Constraints.Keys];

    public static TheoryData<string> ReferenceKinds => [.. References.Keys];

    public static TheoryData<string> CallKinds => [.. Calls.Keys];

    public static TheoryData<string> NameKinds => [.. Names.Keys];

    public static TheoryData<string> ValueKinds => [.. Values.Keys];

    public static TheoryData<string> TextKinds => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(TypeKinds))]
    public void OddType_CompilesClean(string kind) => AssertSurvives(Types[kind]);

    [Theory]
    [MemberData(nameof(ConstraintKinds))]
    public void OddConstraint_CompilesClean(string kind) => AssertSurvives(Constraints[kind]);

    [Theory]
    [MemberData(nameof(ReferenceKinds))]
    public void OddReference_CompilesClean(string kind) => AssertSurvives(References[kind]);

    [Theory]
    [MemberData(nameof(CallKinds))]
    public void OddCall_CompilesClean(string kind) => AssertSurvives(Calls[kind]);

    [Theory]
    [MemberData(nameof(NameKinds))]
    public void OddName_CompilesCleanAndIsKept(string kind) => AssertSurvives(Names[kind]);

    [Theory]
    [MemberData(nameof(ValueKinds))]
    public void OddValue_CompilesCleanAndIsKept(string kind) => AssertSurvives(Values[kind]);

    [Theory]
    [MemberData(nameof(TextKinds))]
    public void OddText_CompilesClean(string kind) => AssertSurvives(Texts[kind]);

    private static Dictionary<string, Hazard> ByKind(IReadOnlyList<Hazard> hazards) =>
        hazards.ToDictionary(hazard => hazard.Kind, StringComparer.Ordinal);

    private static void AssertSurvives(Hazard hazard)
    {
        var project = Project.Of(hazard.Document);
        AssertSurvives(hazard, project with { Language = LanguageVersion.CSharp8, Framework = Framework.NetStandard2 });
        AssertSurvives(hazard, project);
    }

    private static void AssertSurvives(Hazard hazard, Project project)
    {
        var run = GeneratorRun.Of(project);
        Assert.NotEmpty(run.Files);
        var literals = GeneratedText
            .Read(run)
            .SelectMany(root => root.DescendantTokens())
            .Where(token => token.IsKind(SyntaxKind.StringLiteralToken))
            .Select(token => token.ValueText)
            .ToHashSet(StringComparer.Ordinal);
        Assert.Superset(hazard.WireNames.ToHashSet(StringComparer.Ordinal), literals);
        run.AssertClean();
    }
}
