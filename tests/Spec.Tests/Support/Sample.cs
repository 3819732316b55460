using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Tests.Support;

/// <summary>Small documents, and what becomes of them.</summary>
internal static class Sample
{
    public const string DocumentPath = "spec.json";
    public const string OverlayPath = "spec.overlay.json";

    /// <summary>A document whose <c>apis</c> holds the given properties.</summary>
    public static string Document(string apis, string schemas = "", string style = "RPC") =>
        $$"""
            {"version":"1.0","info":{"style":"{{style}}","product":"ICE","version":"2020-11-09"},
             "components":{"schemas":{ {{schemas}} } },"apis":{ {{apis}} } }
            """;

    /// <summary>A document with the operation <c>Find</c> and its parameters.</summary>
    public static string WithParameters(string parameters, string schemas = "") =>
        Document(
            $$"""
            "Find":{"methods":["post"],"parameters":[{{parameters}}],"responses":{} }
            """,
            schemas
        );

    /// <summary>A document with the operation <c>Find</c> and the parameter <c>X</c>.</summary>
    public static string WithSchema(string schema, string schemas = "") =>
        WithParameters($$"""{"name":"X","in":"query","schema":{{schema}} }""", schemas);

    /// <summary>A document with the operation <c>Find</c> and what it answers.</summary>
    public static string WithResponse(string schema, string schemas = "", string parameters = "") =>
        Document(
            $$"""
            "Find":{"methods":["post"],"parameters":[{{parameters}}],"responses":{"200":{"schema":{{schema}} } } }
            """,
            schemas
        );

    /// <summary>An overlay over the operation <c>Find</c>.</summary>
    public static string Overlay(string find) => $$"""{"apis":{"Find":{ {{find}} } } }""";

    public static SpecResult Compile(string document, string? overlay = null, params string[] operations) =>
        SpecCompiler.Compile(
            new SpecInput(
                new SpecText(DocumentPath, document),
                overlay is null ? null : new SpecText(OverlayPath, overlay),
                new EquatableArray<string>(operations)
            ),
            TestContext.Current.CancellationToken
        );

    public static ApiModel Model(string document, string? overlay = null)
    {
        var result = Compile(document, overlay);
        Assert.DoesNotContain(result.Findings, f => f.RuleId is not ("FST0006" or "FST0007" or "FST0008"));
        return Assert.IsType<ApiModel>(result.Model);
    }

    /// <summary>The operation <c>Find</c>.</summary>
    public static ApiOperation Operation(string document, string? overlay = null) => Assert.Single(Model(document, overlay).Operations);

    /// <summary>The parameter <c>X</c> of the operation <c>Find</c> with this schema.</summary>
    public static ApiMember Parameter(string schema, string schemas = "") =>
        Assert.Single(Operation(WithSchema(schema, schemas)).Request.Members);
}
