using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace FaceSearchToolkit.Analyzers.Tests.Infrastructure;

/// <summary>
/// The official SDK, written by hand in its shape, for the project's own spec and for a made product with what face search lacks: nested
/// objects, long numbers.
/// </summary>
internal static class OfficialSdk
{
    private const string Source = """
        using System.Collections.Generic;
        using System.Threading.Tasks;

        namespace Tea
        {
            public class NameInMapAttribute : System.Attribute { public NameInMapAttribute(string name) { } }
            public class TeaModel { public void Validate() { } public Dictionary<string, object> ToMap() => null; }
        }
        namespace AlibabaCloud.TeaUtil.Models { public class RuntimeOptions : Tea.TeaModel { } }

        namespace AlibabaCloud.SDK.ICE20201109.Models
        {
            public class SearchMediaByFaceRequest : Tea.TeaModel
            {
                public string CustomFilters { get; set; }
                public string FaceSearchToken { get; set; }
                public string MediaType { get; set; }
                public int? PageNo { get; set; }
                public int? PageSize { get; set; }
                public string PersonImageUrl { get; set; }
                public string SearchLibName { get; set; }
                public string UtcCreate { get; set; }
            }

            public class SearchMediaByFaceResponse : Tea.TeaModel { }
        }

        namespace AlibabaCloud.SDK.ICE20201109
        {
            using Models;

            public class Client
            {
                public SearchMediaByFaceResponse SearchMediaByFace(SearchMediaByFaceRequest request) => null;
                public Task<SearchMediaByFaceResponse> SearchMediaByFaceAsync(SearchMediaByFaceRequest request) => null;
                public SearchMediaByFaceResponse SearchMediaByFaceWithOptions(
                    SearchMediaByFaceRequest request, AlibabaCloud.TeaUtil.Models.RuntimeOptions runtime) => null;
                public Task<SearchMediaByFaceResponse> SearchMediaByFaceWithOptionsAsync(
                    SearchMediaByFaceRequest request, AlibabaCloud.TeaUtil.Models.RuntimeOptions runtime) => null;
                public void Log(SearchMediaByFaceRequest request) { }
            }
        }

        namespace AlibabaCloud.SDK.Shop20240101.Models
        {
            public class PlaceOrderRequest : Tea.TeaModel
            {
                public long? BuyerId { get; set; }
                public bool? IsGift { get; set; }
                public string Code { get; set; }
                public List<string> Colours { get; set; }
                [Tea.NameInMap("items")] public List<PlaceOrderRequestItems> Items { get; set; }
                [Tea.NameInMap("dry-run-limit")] public int? Limit { get; set; }
                [Tea.NameInMap("Remark")] public string Note { get; set; }
                public class PlaceOrderRequestItems : Tea.TeaModel
                {
                    public int? Count { get; set; }
                    public string Colour { get; set; }
                }
            }

            public class ForgottenRequest : Tea.TeaModel { public int? Count { get; set; } }
        }
        """;

    private const string Shop = """
        {"version":"1.0","info":{"style":"RPC","product":"Shop","version":"2024-01-01"},"components":{"schemas":{}},
         "apis":{"PlaceOrder":{"methods":["post"],"schemes":["https"],"responses":{"200":{"schema":{"type":"object"}}},"parameters":[
          {"name":"BuyerId","in":"query","schema":{"type":"integer","format":"int64","minimum":"1"}},
          {"name":"IsGift","in":"query","schema":{"type":"boolean"}},
          {"name":"Code","in":"query","schema":{"type":"string","pattern":"[a-z]+","maxLength":4}},
          {"name":"Colours","in":"query","schema":{"type":"array","items":{"type":"string","enum":["red","green"]}}},
          {"name":"dry-run-limit","in":"query","schema":{"type":"integer","format":"int32","maximum":"5"}},
          {"name":"Note","in":"query","schema":{"type":"string","maxLength":4}},
          {"name":"items","in":"query","schema":{"type":"array","items":{"type":"object","properties":{
            "Count":{"type":"integer","format":"int32","minimum":"1","maximum":"5"},
            "Colour":{"type":"string","enum":["red","green"]}}}}}]}}}
        """;

    private const string Config = """
        is_global = true
        build_property.RootNamespace = Acme
        [/specs/ice.json]
        build_metadata.AdditionalFiles.FaceSearchToolkitKind = Spec
        build_metadata.AdditionalFiles.FaceSearchToolkitOverlay = /specs/ice.overlay.json
        [/specs/ice.overlay.json]
        build_metadata.AdditionalFiles.FaceSearchToolkitKind = Overlay
        [/specs/shop.json]
        build_metadata.AdditionalFiles.FaceSearchToolkitKind = Spec
        """;

    private static readonly PortableExecutableReference Reference = Compile();

    /// <summary>Gives a project the SDK and the specs.</summary>
    public static void AddTo(SolutionState state)
    {
        state.AdditionalReferences.Add(Reference);
        state.AdditionalFiles.Add(("/specs/ice.json", File.ReadAllText(Repository.PathOf("specs", "ice-2020-11-09.json"))));
        state.AdditionalFiles.Add(("/specs/ice.overlay.json", File.ReadAllText(Repository.PathOf("specs", "ice-2020-11-09.overlay.json"))));
        state.AdditionalFiles.Add(("/specs/shop.json", Shop));
        state.AnalyzerConfigFiles.Add(("/.globalconfig", Config));
    }

    /// <summary>Statements in an asynchronous method with a <c>client</c>, and parameters whose values nobody knows.</summary>
    public static string InMethod(string statements) =>
        $$"""
            using System;
            using System.Collections.Generic;
            using System.Threading.Tasks;
            using AlibabaCloud.SDK.ICE20201109;
            using AlibabaCloud.SDK.ICE20201109.Models;
            using AlibabaCloud.SDK.Shop20240101.Models;
            using AlibabaCloud.TeaUtil.Models;

            class Program
            {
                static void Use(object value) { }

                async Task Run(Client client, RuntimeOptions options, string token, string url, bool flag)
                {
                    await Task.Yield();
            {{statements}}
                }
            }
            """;

    private static PortableExecutableReference Compile()
    {
        var compilation = CSharpCompilation.Create(
            "AlibabaCloud.SDK.Test",
            [CSharpSyntaxTree.ParseText(Source)],
            TestReferences.Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
