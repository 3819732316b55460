using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using FaceSearchToolkit.Roslyn.Symbols;

namespace FaceSearchToolkit.Analyzers.Tests.WhereAndWhen;

/// <summary>Wherever C# lets code stand, it is looked at once; a method that has nothing of the toolkit in its text is not.</summary>
public sealed class CodeBlockTests
{
    private const string Declarations = """
        class Base
        {
            protected Base(SearchMediaByFaceRequest request) { }
            protected static void Use(object value) { }
            protected static SearchMediaByFaceRequest Make() => null!;
        }

        static class Sink
        {
            public static void Send(AccessKeyCredential credential) { }
        }
        """;

    [Theory]
    [InlineData("void M() { Use(new SearchMediaByFaceRequest { PageSize = {|FST1001:51|} }); }")]
    [InlineData("void M() => Use(new SearchMediaByFaceRequest { PageSize = {|FST1001:51|} });")]
    [InlineData("object P => new SearchMediaByFaceRequest { PageSize = {|FST1001:51|} };")]
    [InlineData(
        """
            object P
            {
                get { return new SearchMediaByFaceRequest { PageSize = {|FST1001:51|} }; } set
                {
                    value = new SearchMediaByFaceRequest { PageSize = {|FST1001:0|} };
                    Use(value);
                }
            }
            """
    )]
    [InlineData("object P { get => new SearchMediaByFaceRequest { PageSize = {|FST1001:51|} }; }")]
    [InlineData("object P { get; } = new SearchMediaByFaceRequest { PageSize = {|FST1001:51|} };")]
    [InlineData("object this[int index] => new SearchMediaByFaceRequest { PageSize = {|FST1001:51|} };")]
    [InlineData("event Action E { add { Use(new SearchMediaByFaceRequest { PageSize = {|FST1001:51|} }); } remove { } }")]
    [InlineData(
        """
            object first = new SearchMediaByFaceRequest
            {
                PageSize = {|FST1001:51|},
            }, second = new SearchMediaByFaceRequest { PageSize = {|FST1001:52|} };
            """
    )]
    [InlineData("event Action E = () => Use(new SearchMediaByFaceRequest { PageSize = {|FST1001:51|} });")]
    [InlineData("~C() { Use(new SearchMediaByFaceRequest { PageSize = {|FST1001:51|} }); }")]
    [InlineData("static C() { Use(new SearchMediaByFaceRequest { PageSize = {|FST1001:51|} }); }")]
    [InlineData(
        """
            public C(int x) : base(new SearchMediaByFaceRequest { PageSize = {|FST1001:51|} })
            {
                Use(new SearchMediaByFaceRequest { PageSize = {|FST1001:52|} });
            }
            """
    )]
    [InlineData("public static C operator +(C a, C b) { Use(new SearchMediaByFaceRequest { PageSize = {|FST1001:51|} }); return a; }")]
    [InlineData("public static implicit operator SearchMediaByFaceRequest(C a) => new() { PageSize = {|FST1001:51|} };")]
    [InlineData("IEnumerable<object> M() { yield return new SearchMediaByFaceRequest { PageSize = {|FST1001:51|} }; }")]
    [InlineData("void M() { void Inner() => Use(new SearchMediaByFaceRequest { PageSize = {|FST1001:51|} }); Inner(); }")]
    [InlineData("class Nested { object p = new SearchMediaByFaceRequest { PageSize = {|FST1001:51|} }; }")]
    public Task AnyCode_ReportsOnce(string member) => Reports.InFile(InClass("class C : Base { public C() : base(null!) { }", member));

    [Theory]
    [InlineData("class C(int size) : Base(new SearchMediaByFaceRequest { PageSize = {|FST1001:51|} }) { int Size => size;")]
    [InlineData("class C(int size) : Base(new() { PageSize = {|FST1001:51|} }) { int Size => size;")]
    public Task PrimaryConstructorsArguments_Reports(string head) => Reports.InFile(InClass(head, ""));

    [Theory]
    [InlineData("using R = Acme.Ice.SearchMediaByFaceRequest;", "R r = new() { PageSize = {|FST1001:51|} }; Use(r);")]
    [InlineData("using Number = FaceSearchToolkit.NumberMatch;", "Use({|FST1006:Number.Between(2, 1)|});")]
    [InlineData("using static FaceSearchToolkit.NumberMatch;", "Use({|FST1006:Between(2, 1)|});")]
    [InlineData("using static Acme.Ice.CustomFilters;", """Use(Parse("{{|FST1004:\"nope\"|}:1}"));""")]
    [InlineData("using K = FaceSearchToolkit.AccessKeyCredential;", """Use(new K("id", {|FST1012:"secret1"|}));""")]
    [InlineData("", """Sink.Send(new("id", {|FST1012:"secret1"|}));""")]
    [InlineData("", "var r = Make(); r.PageSize = {|FST1001:51|};")]
    [InlineData("", "var r = Make(); r.@PageSize = {|FST1001:51|};")]
    [InlineData("", "var r = Make(); r.P\\u0061geSize = {|FST1001:51|};")]
    public Task AnyNameForTheToolkit_Reports(string directive, string statements) =>
        Reports.InFile(InClass("class C : Base { public C() : base(null!) { }", $"void M() {{ {statements} }}", directive));

    private static string InClass(string head, string member, string directive = "") =>
        $$"""
            #nullable enable
            using System;
            using System.Collections.Generic;
            using Acme.Ice;
            using FaceSearchToolkit;
            {{directive}}

            {{Declarations}}

            {{head}}
                {{member}}
            }
            """;
}
