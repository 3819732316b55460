using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Analyzers.Tests.Infrastructure;

/// <summary>
/// A client that a project only references: written by hand in the shape of the generated ones, since it also has members that the face-search
/// operations lack (bounds beyond int, fractions, a required list, an open range).
/// </summary>
internal static class CompiledClient
{
    public const string Source = """"
        #nullable enable
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.Threading;
        using System.Threading.Tasks;
        using FaceSearchToolkit;
        using FaceSearchToolkit.Annotations;

        namespace Acme.Ice
        {
            [ApiOperation("SearchMediaByFace")]
            public sealed class SearchMediaByFaceRequest : ApiRequest
            {
                [Required] public string? FaceSearchToken { get; set; }
                [Required] public string? PersonImageUrl { get; set; }
                [ApiRange("1", null)] public int? PageNo { get; set; }
                [Range(1, 50), ApiSource("Maximum: 50")] public int? PageSize { get; set; }
                public string? SearchLibName { get; set; }
                public CustomFilters? CustomFilters { get; set; }
                public TimeRange? UtcCreate { get; set; }
                protected override void VisitMembers(ref ApiMembers members) { }
            }

            [ApiOperation("Measure")]
            public sealed class MeasureRequest : ApiRequest
            {
                [Range(0.5, 1.5)] public double? Ratio { get; set; }
                [Range(0.5, 1.5)] public float? Share { get; set; }
                [ApiRange("1", "9223372036854775806")] public long? Id { get; set; }
                [ApiRange(null, "-1")] public long? Debt { get; set; }
                [Range(9, 1)] public int? Impossible { get; set; }
                public IReadOnlyList<MeasureItem>? Items { get; set; }
                protected override void VisitMembers(ref ApiMembers members) { }
            }

            public sealed class MeasureItem : ApiModel
            {
                [Range(1, 5)] public int? Weight { get; set; }
                protected override void VisitMembers(ref ApiMembers members) { }
            }

            [Filter]
            public sealed class CustomFilters : ApiFilter
            {
                [FilterField("intField1", FilterValueType.Integer, FilterModes.Exact | FilterModes.Any | FilterModes.Range)] public NumberMatch? IntField1 { get; set; }
                [FilterField("strField1", FilterValueType.String, FilterModes.Exact | FilterModes.Any)] public TextMatch? StrField1 { get; set; }
                [FilterField("strField2", FilterValueType.String, FilterModes.Exact | FilterModes.Any)] public TextMatch? StrField2 { get; set; }
                public static CustomFilters Parse(string json) => new CustomFilters();
                public static bool TryParse(string? json, out CustomFilters? value) { value = null; return false; }
                protected override void Write(ApiFilterWriter writer) { }
                protected override void ReadField(ref ApiFilterReader reader) { }
            }

            [ApiClient("ICE", "2020-11-09")]
            public interface IIceClient
            {
                Task<string> SearchMediaByFaceAsync(SearchMediaByFaceRequest request, CancellationToken cancellationToken = default);
                IAsyncEnumerable<string> SearchMediaByFacePaged(SearchMediaByFaceRequest request);
            }

            [ApiClient("ICE", "2020-11-09")]
            public sealed class IceClient : IIceClient
            {
                public Task<string> SearchMediaByFaceAsync(SearchMediaByFaceRequest request, CancellationToken cancellationToken = default) => Task.FromResult("");
                public IAsyncEnumerable<string> SearchMediaByFacePaged(SearchMediaByFaceRequest request) => throw null!;
            }
        }
        """";

    /// <summary>The framework, the runtime and the client.</summary>
    public static ImmutableArray<MetadataReference> References { get; } = [.. TestReferences.WithRuntime, Compile()];

    private static PortableExecutableReference Compile()
    {
        var compilation = CSharpCompilation.Create("Acme.Ice", [CSharpSyntaxTree.ParseText(Source)], TestReferences.WithRuntime, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
