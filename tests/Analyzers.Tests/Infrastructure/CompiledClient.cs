using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Analyzers.Tests.Infrastructure;

/// <summary>
/// A client that a project only references: written by hand in the shape of the generated ones, since it also has members that the
/// face-search operations lack (bounds beyond int, fractions, a required list, an open range).
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
        using FaceSearchToolkit.CompilerServices;

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
                [ApiValues("image", "video"), ApiSource("image or video")] public MediaType? MediaType { get; set; }
                public CustomFilters? CustomFilters { get; set; }
                public TimeRange? UtcCreate { get; set; }
                protected override void VisitMembers(ref ApiMembers members) { }
            }

            [ApiOperation("SearchMediaClipByFace")]
            public sealed class SearchMediaClipByFaceRequest : ApiRequest
            {
                [Required] public string? FaceSearchToken { get; set; }
                [Required] public string? MediaId { get; set; }
                public string? SearchLibName { get; set; }
                public int? PageSize { get; set; }
                [ApiLink("FaceSearchToken=request.FaceSearchToken", "SearchLibName=request.SearchLibName", "MediaId=item.MediaId")]
                public static SearchMediaClipByFaceRequest From(SearchMediaByFaceRequest request, MediaItem item) =>
                    new()
                    {
                        FaceSearchToken = request.FaceSearchToken, SearchLibName = request.SearchLibName, MediaId = item.MediaId,
                    };
                protected override void VisitMembers(ref ApiMembers members) { }
            }

            public sealed class MediaItem : ApiModel
            {
                public string? MediaId { get; set; }
                public string? Title { get; set; }
                protected override void VisitMembers(ref ApiMembers members) { }
            }

            public sealed class SearchMediaByFaceResponse : ApiResponse
            {
                public int? Total { get; set; }
                public IReadOnlyList<MediaItem>? MediaInfoList { get; set; }
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

            [ApiOperation("Describe")]
            public sealed class DescribeRequest : ApiRequest
            {
                [StringLength(8, MinimumLength = 2), ApiSource("2 to 8 characters")] public string? Title { get; set; }
                [StringLength(4)] public string? Mark { get; set; }
                [RegularExpression("[a-z]+")] public string? Code { get; set; }
                [RegularExpression("a|ab")] public string? Choice { get; set; }
                [RegularExpression("[")] public string? Broken { get; set; }
                [RegularExpression("(a+)+$")] public string? Slow { get; set; }
                [ApiSensitive, RegularExpression("[a-z]+")] public string? Password { get; set; }
                [ApiSensitive, ApiValues("red", "green")] public string? Hidden { get; set; }
                [ApiValues("asc", "desc")] public string? Order { get; set; }
                [ApiValues("1", "2", "5")] public int? Level { get; set; }
                public MediaType? Anything { get; set; }
                [ApiValues("image", "video")] public IReadOnlyList<MediaType>? Types { get; set; }
                [ApiValues("asc", "desc")] public IReadOnlyList<string>? Orders { get; set; }
                public IReadOnlyList<string>? Words { get; set; }
                protected override void VisitMembers(ref ApiMembers members) { }
            }

            [ApiOperation("Name")]
            public sealed class NameRequest : ApiRequest
            {
                [Required, StringLength(8, MinimumLength = 2)] public string? Label { get; set; }
                [Required, ApiValues("asc", "desc")] public string? Order { get; set; }
                protected override void VisitMembers(ref ApiMembers members) { }
            }

            [ApiOperation("Store")]
            public sealed class StoreRequest : ApiRequest
            {
                [Required] public IReadOnlyList<string>? Tags { get; set; }
                public BoxInfo? Box { get; set; }
                protected override void VisitMembers(ref ApiMembers members) { }
            }

            public sealed class BoxInfo : ApiModel
            {
                [Required] public string? Label { get; set; }
                [Required] public IReadOnlyList<string>? Marks { get; set; }
                public LidInfo? Lid { get; set; }
                protected override void VisitMembers(ref ApiMembers members) { }
            }

            public sealed class LidInfo : ApiModel
            {
                public LidInfo? Under { get; set; }
                [Required] public string? Colour { get; set; }
                public string? Shape { get; set; }
                protected override void VisitMembers(ref ApiMembers members) { }
            }

            public readonly struct MediaType : System.IEquatable<MediaType>, IApiValue
            {
                [ApiWireName("image")] public static MediaType Image => new MediaType("image");
                [ApiWireName("video")] public static MediaType Video => new MediaType("video");
                [ApiWireName("audio")] public static MediaType Audio => new MediaType("audio");
                public MediaType(string? value) { Value = value; }
                public string? Value { get; }
                public static implicit operator MediaType(string? value) => new MediaType(value);
                public static implicit operator MediaType?(string? value) => value == null ? default(MediaType?) : new MediaType(value);
                public static bool operator ==(MediaType left, MediaType right) => left.Value == right.Value;
                public static bool operator !=(MediaType left, MediaType right) => left.Value != right.Value;
                public bool Equals(MediaType other) => Value == other.Value;
                public override bool Equals(object? obj) => obj is MediaType other && Equals(other);
                public override int GetHashCode() => 0;
            }

            public sealed class MeasureItem : ApiModel
            {
                [Range(1, 5)] public int? Weight { get; set; }
                protected override void VisitMembers(ref ApiMembers members) { }
            }

            [ApiFilter]
            public sealed class CustomFilters : ApiFilter
            {
                [ApiFilterField("intField1", FilterValueType.Integer, FilterModes.Exact | FilterModes.AnyOf | FilterModes.Range)]
                public NumberMatch? IntField1 { get; set; }
                [ApiFilterField("strField1", FilterValueType.String, FilterModes.Exact | FilterModes.AnyOf)]
                public TextMatch? StrField1 { get; set; }
                [ApiFilterField("strField2", FilterValueType.String, FilterModes.Exact | FilterModes.AnyOf)]
                public TextMatch? StrField2 { get; set; }
                public static CustomFilters Parse(string json) => new CustomFilters();
                public static bool TryParse(string? json, out CustomFilters? value) { value = null; return false; }
                protected override void Write(ApiFilterWriter writer) { }
                protected override void ReadField(ref ApiFilterReader reader) { }
            }

            [ApiFilter]
            public sealed class NarrowFilters : ApiFilter
            {
                [ApiFilterField("one", FilterValueType.Integer, FilterModes.Exact)] public NumberMatch? One { get; set; }
                [ApiFilterField("some", FilterValueType.String, FilterModes.AnyOf)] public TextMatch? Some { get; set; }
                [ApiFilterField("span", FilterValueType.Decimal, FilterModes.Range)] public DecimalMatch? Span { get; set; }
                [ApiFilterField("share", FilterValueType.Decimal, FilterModes.Exact | FilterModes.AnyOf | FilterModes.Range)]
                public DecimalMatch? Share { get; set; }
                [ApiFilterField("odd", (FilterValueType)7, FilterModes.None)] public NumberMatch? Odd { get; set; }
                public static NarrowFilters Parse(string json) => new NarrowFilters();
                protected override void Write(ApiFilterWriter writer) { }
                protected override void ReadField(ref ApiFilterReader reader) { }
            }

            [ApiClient("ICE", "2020-11-09")]
            public interface IIceClient
            {
                Task<SearchMediaByFaceResponse> SearchMediaByFaceAsync(
                    SearchMediaByFaceRequest request, CancellationToken cancellationToken = default);
                Task<string> SearchMediaClipByFaceAsync(
                    SearchMediaClipByFaceRequest request, CancellationToken cancellationToken = default);
                IAsyncEnumerable<MediaItem> SearchMediaByFacePaged(SearchMediaByFaceRequest request);
            }

            [ApiClient("ICE", "2020-11-09")]
            public sealed class IceClient : IIceClient
            {
                public Task<SearchMediaByFaceResponse> SearchMediaByFaceAsync(
                    SearchMediaByFaceRequest request, CancellationToken cancellationToken = default) =>
                        Task.FromResult(new SearchMediaByFaceResponse());
                public Task<string> SearchMediaClipByFaceAsync(
                    SearchMediaClipByFaceRequest request, CancellationToken cancellationToken = default) => Task.FromResult("");
                public IAsyncEnumerable<MediaItem> SearchMediaByFacePaged(SearchMediaByFaceRequest request) => throw null!;
                public Task<string> StoreAsync(StoreRequest request) => Task.FromResult("");
            }
        }
        """";

    /// <summary>The framework, the runtime and the client.</summary>
    public static ImmutableArray<MetadataReference> References { get; } = [.. TestReferences.WithRuntime, Compile()];

    private static PortableExecutableReference Compile()
    {
        var compilation = CSharpCompilation.Create(
            "Acme.Ice",
            [CSharpSyntaxTree.ParseText(Source)],
            TestReferences.WithRuntime,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
