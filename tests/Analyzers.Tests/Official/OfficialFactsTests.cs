using FaceSearchToolkit.Analyzers.Specs;
using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using FaceSearchToolkit.Roslyn.Symbols;
using FaceSearchToolkit.Spec;
using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SpecModel = FaceSearchToolkit.Spec.Model.ApiModel;

namespace FaceSearchToolkit.Analyzers.Tests.Official;

/// <summary>What a spec says of the official SDK's members is what the generator stamps on its own.</summary>
public sealed class OfficialFactsTests
{
    [Fact]
    public void BuiltInSpec_SaysTheSame() =>
        Compare(
            Read(Repository.PathOf("specs", "ice-2020-11-09.json")),
            Read(Repository.PathOf("specs", "ice-2020-11-09.overlay.json")),
            leastMembers: 20
        );

    [Theory]
    [InlineData("ice_2020-11-09.json", 1_000)]
    [InlineData("imagesearch_2020-12-14.json", 20)]
    public void PlatformsDocument_SaysTheSame(string name, int leastMembers) =>
        Compare(Read(SharedData.Corpus("specs", name)), new KnownText("none.overlay.json", "{}"), leastMembers);

    private static KnownText Read(string path) => new(path, File.ReadAllText(path));

    private static void Compare(KnownText spec, KnownText overlay, int leastMembers)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var model = SpecCompiler
            .Compile(
                new SpecInput(
                    new SpecText(spec.Path, spec.GetText(cancellationToken).ToString()),
                    new SpecText(overlay.Path, overlay.GetText(cancellationToken).ToString()),
                    default
                ),
                cancellationToken
            )
            .Model!;
        var (client, _) = Analysis.CompileWithGenerator("", spec, overlay);
        var both = client.AddSyntaxTrees(
            CSharpSyntaxTree.ParseText(
                OfficialSource.Create(model),
                (CSharpParseOptions)client.SyntaxTrees.First().Options,
                cancellationToken: cancellationToken
            )
        );
        var home = both.GlobalNamespace.GetNamespaceMembers().Single(n => n.Name == "AlibabaCloud").GetNamespaceMembers().Single();
        var pairs = new Pairs(both, home, OfficialTypesReader.Read(home, [model]), model);
        Assert.True(pairs.Expected.Count >= leastMembers, $"only {pairs.Expected.Count} members");
        Assert.Equal(pairs.Expected, pairs.Actual);
    }

    /// <summary>Walks over both kinds of classes side by side.</summary>
    private sealed class Pairs
    {
        private readonly Compilation _compilation;
        private readonly OfficialTypes _official;
        private readonly ToolkitSymbols _symbols;
        private readonly SpecModel _model;
        private readonly HashSet<INamedTypeSymbol> _seen = new(SymbolEqualityComparer.Default);

        public Pairs(Compilation compilation, INamespaceSymbol home, OfficialTypes official, SpecModel model)
        {
            (_compilation, _official, _model) = (compilation, official, model);
            _symbols = new ToolkitSymbols(compilation, compilation.GetTypeByMetadataName(WellKnownNames.ApiRequest)!, official);
            var (sdk, own) = (home.GetNamespaceMembers().Single().GetNamespaceMembers().Single(), $"Acme.{model.Service.Name}.");
            foreach (var request in model.Operations.Select(o => o.Request))
            {
                var (generated, other) = (
                    compilation.GetTypeByMetadataName(own + request.Name)!,
                    sdk.GetTypeMembers(request.Name).Single()
                );
                Expected.Add(request.Name + $": {string.Join(' ', _symbols.FindRequest(generated)!.Required.Select(m => m.Name))}");
                Actual.Add(
                    request.Name
                        + $": {string.Join(' ', _symbols.FindRequest(other)!.Required.Select(m => m.Name[OfficialSource.Prefix.Length..]))}"
                );
                Walk(request, generated, other);
            }
        }

        public List<string> Expected { get; } = [];

        public List<string> Actual { get; } = [];

        private void Walk(ApiObject described, INamedTypeSymbol generated, INamedTypeSymbol other)
        {
            if (!_seen.Add(other))
            {
                return;
            }

            foreach (var member in described.Members)
            {
                var own = generated.GetMembers(member.Name).OfType<IPropertySymbol>().Single();
                var official = other.GetMembers(OfficialSource.Prefix + member.Name).OfType<IPropertySymbol>().Single();
                Expected.Add(
                    $"{generated.Name}.{member.Name}: {Describe(MemberConstraintsReader.Read(own) with { Json = DescribeJson(own.Type) })}"
                );
                Actual.Add($"{generated.Name}.{member.Name}: {Describe(_official.FindMember(official))}");
                WalkInto(member.Type, described, generated, other);
            }
        }

        private void WalkInto(ApiType type, ApiObject around, INamedTypeSymbol generated, INamedTypeSymbol other)
        {
            if (type.Kind == ApiTypeKind.List)
            {
                WalkInto(type.Element!, around, generated, other);
            }
            else if (type.Kind == ApiTypeKind.Object)
            {
                var simple = type.Name[(type.Name.LastIndexOf('.') + 1)..];
                var isNested = type.Name.Contains('.', StringComparison.Ordinal);
                var described = isNested ? around.Objects.Single(o => o.Name == simple) : _model.Components.Single(c => c.Name == simple);
                Walk(described, Find(simple, isNested, generated), Find(simple, isNested, other));
            }
        }

        private static INamedTypeSymbol Find(string name, bool isNested, INamedTypeSymbol around) =>
            isNested ? around.GetTypeMembers(name).Single() : around.ContainingNamespace.GetTypeMembers(name).Single();

        private JsonContent? DescribeJson(ITypeSymbol type) =>
            _symbols.IsTimeRange(type) ? new JsonContent(null)
            : _symbols.FindFilter(type) is { } filter ? new JsonContent(filter)
            : null;

        private static string Describe(MemberConstraints? facts) =>
            facts is null
                ? "nothing"
                : $"{facts.Owner} {facts.Range?.Minimum}..{facts.Range?.Maximum} [{string.Join('|', facts.Values)}] {facts.Length} "
                    + $"{facts.Pattern?.Text} {facts.IsRequired} {facts.IsSensitive} {facts.Source} {Describe(facts.Json)}";

        private static string Describe(JsonContent? json) =>
            json switch
            {
                null => "",
                { Filter: null } => "range",
                { Filter: var filter } => filter.Name
                    + string.Join(';', filter.Names.Select(n => $"{n} {filter.Fields[n].Type} {filter.Fields[n].Modes}")),
            };
    }
}
