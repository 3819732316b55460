using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using FaceSearchToolkit.CodeFixes.Providers;
using Microsoft.CodeAnalysis.Testing;

namespace FaceSearchToolkit.Analyzers.Tests.Usage;

/// <summary>FST1002 in the objects that a request holds.</summary>
public sealed class RequiredContentTests
{
    [Theory]
    [InlineData("await client.StoreAsync(new StoreRequest { Tags = tokens, Box = new {|FST1002:BoxInfo|}() });")]
    [InlineData("await client.StoreAsync(new StoreRequest { Tags = tokens, Box = new {|FST1002:BoxInfo|} { Label = token } });")]
    [InlineData(
        """
            var b = new {|FST1002:BoxInfo|} { Marks = tokens };
            var q = new StoreRequest { Tags = tokens, Box = b };
            await client.StoreAsync(q);
            """
    )]
    [InlineData("var q = new StoreRequest { Tags = tokens }; q.Box = {|FST1002:new()|} { Marks = tokens }; await client.StoreAsync(q);")]
    [InlineData(
        """
            await client.StoreAsync(
                new StoreRequest { Tags = tokens, Box = new BoxInfo { Label = {|FST1002:" "|}, Marks = tokens } }
            );
            """
    )]
    [InlineData(
        """
            await client.StoreAsync(
                new StoreRequest { Tags = tokens, Box = new BoxInfo { Label = {|FST1002:null|}, Marks = {|FST1002:[]|} } }
            );
            """
    )]
    [InlineData(
        """
            await client.StoreAsync(
                new StoreRequest
                {
                    Tags = tokens,
                    Box = new BoxInfo { Label = token, Marks = tokens, Lid = new {|FST1002:LidInfo|} { Shape = token } },
                }
            );
            """
    )]
    [InlineData(
        """
            var q = new StoreRequest { Tags = tokens, Box = new BoxInfo { Marks = tokens } };
            q.Box.Label = {|FST1002:""|};
            await client.StoreAsync(q);
            """
    )]
    [InlineData(
        """
            var l = new {|FST1002:LidInfo|}();
            l.Under = new LidInfo { Colour = token, Under = l };
            await client.StoreAsync(
                new StoreRequest { Tags = tokens, Box = new BoxInfo { Label = token, Marks = tokens, Lid = l } }
            );
            """
    )]
    public Task ObjectWithoutWhatIsRequired_Reports(string statements) => Reports.InStatements(statements);

    [Theory]
    [InlineData("await client.StoreAsync(new StoreRequest { Tags = tokens, Box = new BoxInfo { Label = token, Marks = tokens } });")]
    [InlineData("await client.StoreAsync(new StoreRequest { Tags = tokens, Box = null });")]
    [InlineData(
        """
            var q = new StoreRequest { Tags = tokens, Box = new BoxInfo { Marks = tokens } };
            q.Box.Label = token;
            await client.StoreAsync(q);
            """
    )]
    [InlineData(
        """
            var b = new BoxInfo { Marks = tokens };
            var q = new StoreRequest { Tags = tokens, Box = b };
            b.Label = token;
            await client.StoreAsync(q);
            """
    )]
    [InlineData(
        """
            var b = new BoxInfo { Marks = tokens };
            if (flag) b.Label = token;
            await client.StoreAsync(new StoreRequest { Tags = tokens, Box = b });
            """
    )]
    [InlineData("var b = new BoxInfo(); Use(b); await client.StoreAsync(new StoreRequest { Tags = tokens, Box = b });")]
    [InlineData(
        """
            var b = new BoxInfo();
            if (b is { Lid: null } same) { same.Label = token; same.Marks = tokens; }
            await client.StoreAsync(new StoreRequest { Tags = tokens, Box = b });
            """
    )]
    [InlineData("var q = new StoreRequest { Tags = tokens, Box = flag ? new BoxInfo() : null }; if (!flag) await client.StoreAsync(q);")]
    [InlineData("var q = new StoreRequest { Tags = tokens, Box = new BoxInfo() }; q.Box = null; await client.StoreAsync(q);")]
    [InlineData("var q = new StoreRequest { Tags = tokens, Box = new BoxInfo() }; Use(q.Box); await client.StoreAsync(q);")]
    [InlineData("Use(new StoreRequest { Tags = tokens, Box = new BoxInfo() });")]
    [InlineData("Use(new BoxInfo());")]
    [InlineData(
        """
            var l = new LidInfo { Colour = token };
            l.Under = l;
            await client.StoreAsync(
                new StoreRequest { Tags = tokens, Box = new BoxInfo { Label = token, Marks = tokens, Lid = l } }
            );
            """
    )]
    [InlineData(
        """
            var l = new LidInfo();
            l.Under = l;
            Use(l);
            await client.StoreAsync(
                new StoreRequest { Tags = tokens, Box = new BoxInfo { Label = token, Marks = tokens, Lid = l } }
            );
            """
    )]
    public Task ObjectThatMayHaveIt_DoesNotReport(string statements) => DoesNotReport.InStatements(statements);

    [Fact]
    public Task Message_NamesTheWayToTheMember() =>
        UsageTest.Messages(
            """
            await client.StoreAsync(
                new StoreRequest { Tags = {|#0:[]|}, Box = new {|#1:BoxInfo|} { Lid = new LidInfo { Colour = {|#2:""|} } } }
            );
            """,
            DiagnosticResult
                .CompilerError("FST1002")
                .WithMessage("Tags of Store has no elements, but the service requires it: give it at least one")
                .WithLocation(0),
            DiagnosticResult
                .CompilerError("FST1002")
                .WithMessage("The request of Store never gets what the service requires: set Box.Label, Box.Marks")
                .WithLocation(1),
            DiagnosticResult
                .CompilerError("FST1002")
                .WithMessage("Box.Lid.Colour of Store is '', but the service requires it and rejects blank text: give it a value")
                .WithLocation(2)
        );

    [Fact]
    public Task MissingMember_IsAdded() =>
        FixTest<AddRequiredFixProvider>.Statements(
            """
            var box = new BoxInfo { Label = token, Marks = tokens, Lid = new {|FST1002:LidInfo|}() };
            await client.StoreAsync(new StoreRequest { Tags = tokens, Box = box });
            """,
            """
            var box = new BoxInfo { Label = token, Marks = tokens, Lid = new LidInfo { Colour = "<Colour>" } };
            await client.StoreAsync(new StoreRequest { Tags = tokens, Box = box });
            """
        );
}
