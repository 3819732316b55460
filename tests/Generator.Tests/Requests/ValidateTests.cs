using System.Reflection;
using FaceSearchToolkit.Generator.Tests.Infrastructure;

namespace FaceSearchToolkit.Generator.Tests.Requests;

/// <summary>What <c>Validate()</c> finds.</summary>
public sealed class ValidateTests
{
    private static readonly string Document = Specs.Document(
        Specs.Operation(
            "Buy",
            [
                Specs.Parameter("PageSize", """ "type": "integer", "format": "int32", "minimum": "1", "maximum": "50" """),
                Specs.Parameter("Token", """ "type": "string", "required": true """),
                Specs.Parameter("Name", """ "type": "string", "maxLength": 3, "pattern": "^[a-z]*$" """),
                Specs.Parameter("Kind", """ "type": "string", "required": true, "enum": ["a"] """),
                Specs.Parameter("Tags", """ "type": "array", "maxItems": 1, "items": { "type": "string" } """),
                Specs.Parameter(
                    "Parts",
                    """
                    "type": "array",
                    "items": { "type": "object", "properties": { "Size": { "type": "integer", "format": "int64", "minimum": "1" } } }
                    """,
                    """ "in": "query", "style": "json" """
                ),
            ]
        )
    );

    private static readonly Lazy<Type> Probe = new(() =>
        GeneratorRun
            .Of(
                Project
                    .Of(Document)
                    .WithSource(
                        """
                        namespace Acme.Shop
                        {
                            using System.Linq;

                            public static class Probe
                            {
                                public static string Wrong() => Of(new BuyRequest
                                {
                                    PageSize = 51, Name = "ABCD", Tags = new[] { "a", "b" },
                                    Parts = new[] { new BuyRequest.PartsItem { Size = 1 }, new BuyRequest.PartsItem { Size = 0 } },
                                });

                                public static string Right() => Of(new BuyRequest
                                {
                                    PageSize = 50, Token = "t", Name = "abc", Kind = "anything", Tags = new[] { "a" },
                                });

                                public static string Blank() => Of(new BuyRequest { Token = " ", Kind = "" });

                                private static string Of(BuyRequest request) =>
                                    string.Join(" ", request.Validate().Select(violation => violation.Member));
                            }
                        }
                        """
                    )
            )
            .Load()
            .GetType("Acme.Shop.Probe")!
    );

    [Fact]
    public void EveryViolation_IsListedInTheMembersOrder() =>
        Assert.Equal("PageSize Token Name Name Kind Tags Parts[1].Size", Call("Wrong"));

    [Fact]
    public void RequestWithinItsBounds_HasNone() => Assert.Equal("", Call("Right"));

    [Fact]
    public void BlankText_IsMissing() => Assert.Equal("Token Kind", Call("Blank"));

    private static string Call(string method) =>
        (string)Probe.Value.GetMethod(method, BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null)!;
}
