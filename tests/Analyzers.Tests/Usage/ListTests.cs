using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using FaceSearchToolkit.CodeFixes.Providers;

namespace FaceSearchToolkit.Analyzers.Tests.Usage;

/// <summary>FST1008 for the elements of lists, and FST1002 for lists without any.</summary>
public sealed class ListTests
{
    private const string Sent = "var q = new StoreRequest { Tags = tags }; await client.StoreAsync(q);";

    [Theory]
    [InlineData("""d.Types = new List<MediaType> { {|FST1008:"vedio"|} };""")]
    [InlineData("""d.Types = new List<MediaType>(4) { "video", {|FST1008:"vedio"|}, {|FST1008:MediaType.Audio|} };""")]
    [InlineData("""d.Types = new List<MediaType>(d.Types) { {|FST1008:"vedio"|} };""")]
    [InlineData("""d.Types = new MediaType[] { "video", {|FST1008:"vedio"|} };""")]
    [InlineData("""d.Types = new[] { MediaType.Video, new MediaType({|FST1008:"vedio"|}) };""")]
    [InlineData("d.Types = new[] { flag ? MediaType.Video : {|FST1008:MediaType.Audio|} };")]
    [InlineData("""d.Orders = new[] { "asc", {|FST1008:"acs"|} };""")]
    [InlineData("""d.Orders = new List<string> { {|FST1008:"acs"|} };""")]
    [InlineData("""d.Orders = ["asc", {|FST1008:"acs"|}];""")]
    [InlineData("""d.Orders = ["asc", .. tokens, {|FST1008:"acs"|}];""")]
    [InlineData("""d.Orders = [token ?? {|FST1008:"acs"|}];""")]
    [InlineData("""var list = new List<string>(); list.Add({|FST1008:"acs"|}); d.Orders = list;""")]
    [InlineData("""var list = new List<string> { "asc" }; if (flag) list.Add({|FST1008:"acs"|}); d.Orders = list;""")]
    [InlineData("""var list = new List<string>(); foreach (var t in tokens) list.Add({|FST1008:"acs"|}); d.Orders = list;""")]
    [InlineData("""IList<string> list = new List<string>(); list.Add({|FST1008:"acs"|}); d.Orders = (List<string>)list;""")]
    [InlineData("""var list = flag ? new List<string> { "asc" } : new List<string> { {|FST1008:"acs"|} }; d.Orders = list;""")]
    [InlineData("""var list = new List<string> { "asc" }; list?.Add({|FST1008:"acs"|}); d.Orders = list;""")]
    [InlineData("""var array = new[] { {|FST1008:"acs"|} }; d.Orders = array;""")]
    [InlineData("""var order = "acs"; d.Orders = new[] { {|FST1008:order|} };""")]
    [InlineData("""Use(new DescribeRequest { Orders = new[] { "asc", {|FST1008:""|} } });""")]
    [InlineData("""((List<string>)d.Orders).Add({|FST1008:"acs"|});""")]
    [InlineData(
        """
            d.Orders = new[]
            {
                "asc",
                "desc",
                "asc",
                "desc",
                "asc",
                "desc",
                "asc",
                "desc",
                "asc",
                "desc",
                "asc",
                "desc",
                "asc",
                "desc",
                "asc",
                "desc",
                "asc",
                {|FST1008:"acs"|},
            };
            """
    )]
    public Task ElementThatIsNotDocumented_ReportsAtTheElement(string statements) => Reports.InStatements(Describing(statements));

    [Theory]
    [InlineData("""d.Types = new List<MediaType> { "video", MediaType.Image };""")]
    [InlineData("""d.Orders = new[] { "asc", null, token };""")]
    [InlineData("""d.Orders = ["asc", .. tokens];""")]
    [InlineData("d.Orders = [];")]
    [InlineData("d.Orders = tokens;")]
    [InlineData("""d.Words = new[] { "acs" };""")]
    [InlineData("""var list = new List<string> { "acs" }; list.Clear(); d.Orders = list;""")]
    [InlineData("""var list = new List<string> { "acs" }; list[0] = "asc"; d.Orders = list;""")]
    [InlineData("""var list = new List<string> { "acs" }; Use(list); d.Orders = list;""")]
    [InlineData("""var list = new List<string> { "acs" }; if (list is List<string> same) same.Clear(); d.Orders = list;""")]
    [InlineData("""var list = new List<string> { "acs" }; Action clear = () => list.Clear(); clear(); d.Orders = list;""")]
    [InlineData("""var array = new[] { "acs" }; array[0] = "asc"; d.Orders = array;""")]
    [InlineData("""var array = new[] { "acs" }; Array.Fill(array, "asc"); d.Orders = array;""")]
    [InlineData(
        """
            Change(d);
            static void Change(DescribeRequest d)
            {
                var array = new[] { "acs" };
                ref var first = ref array[0];
                first = "asc";
                d.Orders = array;
            }
            """
    )]
    [InlineData(
        """
            Change(d);
            static void Change(DescribeRequest d)
            {
                var array = new[] { "acs" };
                Span<string> span = array;
                span[0] = "asc";
                d.Orders = array;
            }
            """
    )]
    [InlineData("""var list = new List<string> { "acs" }; d.Orders = list.Select(o => "asc").ToList();""")]
    [InlineData("""var apart = new List<string>(); apart.Add("acs"); d.Orders = new[] { "asc" }; Use(apart);""")]
    [InlineData("""var set = new HashSet<string> { "acs" }; d.Orders = set.Where(o => o.Length > 5).ToList();""")]
    [InlineData("""var grid = new[,] { { "acs" } }; d.Orders = new[] { grid[0, 0] };""")]
    public Task DocumentedOrUnknownElement_DoesNotReport(string statements) => DoesNotReport.InStatements(Describing(statements));

    [Theory]
    [InlineData("var tags = {|FST1002:new List<string>()|}; " + Sent)]
    [InlineData("var tags = {|FST1002:new string[0]|}; " + Sent)]
    [InlineData("var tags = {|FST1002:new string[] { }|}; " + Sent)]
    [InlineData("var tags = {|FST1002:Array.Empty<string>()|}; " + Sent)]
    [InlineData("await client.StoreAsync(new StoreRequest { Tags = {|FST1002:[]|} });")]
    [InlineData("await client.StoreAsync(new StoreRequest { Tags = flag ? tokens : {|FST1002:new string[0]|} });")]
    [InlineData("await client.StoreAsync(new StoreRequest { Tags = tokens ?? {|FST1002:Array.Empty<string>()|} });")]
    [InlineData("var q = new StoreRequest { Tags = {|FST1002:new List<string>()|} }; if (flag) await client.StoreAsync(q);")]
    public Task RequiredListWithoutElements_ReportsAtTheList(string statements) => Reports.InStatements(statements);

    [Theory]
    [InlineData("var tags = new List<string> { token }; " + Sent)]
    [InlineData("var tags = new List<string> { null }; " + Sent)]
    [InlineData("var tags = new List<string>(tokens); " + Sent)]
    [InlineData("var tags = new string[size]; " + Sent)]
    [InlineData("var tags = new string[2]; " + Sent)]
    [InlineData("var tags = new List<string>(); tags.Add(token); " + Sent)]
    [InlineData("var tags = new List<string>(); tags.AddRange(tokens); " + Sent)]
    [InlineData("var tags = new List<string>(); foreach (var t in tokens) tags.Add(t); " + Sent)]
    [InlineData("var tags = new List<string>(); if (flag) tags.Add(token); " + Sent)]
    [InlineData("var tags = new List<string>(); Use(tags); " + Sent)]
    [InlineData("var tags = new List<string>(); object o = tags; if (o is List<string> list) list.Add(token); " + Sent)]
    [InlineData("var tags = new List<string>(); switch ((object)tags) { case List<string> list: list.Add(token); break; } " + Sent)]
    [InlineData("var tags = new List<string>(); void Fill() => tags.Add(token); Fill(); " + Sent)]
    [InlineData("var tags = new List<string>(); var q = new StoreRequest { Tags = tags }; tags.Add(token); await client.StoreAsync(q);")]
    [InlineData("var q = new StoreRequest { Tags = new List<string>() }; ((List<string>)q.Tags).Add(token); await client.StoreAsync(q);")]
    [InlineData(
        """
            var q = new StoreRequest { Tags = new List<string>() };
            if (q.Tags is List<string> list) list.Add(token);
            await client.StoreAsync(q);
            """
    )]
    [InlineData("var q = new StoreRequest { Tags = new List<string>() }; Use(q); await client.StoreAsync(q);")]
    [InlineData("var q = new StoreRequest { Tags = new List<string>() }; q.Tags = tokens; await client.StoreAsync(q);")]
    [InlineData("string[] tags = [.. tokens]; " + Sent)]
    [InlineData("Use(new StoreRequest { Tags = [] });")]
    [InlineData("var d = new DescribeRequest { Words = [] }; Use(d);")]
    public Task ListThatMayHaveElements_DoesNotReport(string statements) => DoesNotReport.InStatements(statements);

    [Theory]
    [InlineData("""d.Types = new List<MediaType> { {|FST1008:"vedio"|} };""", "d.Types = new List<MediaType> { MediaType.Video };")]
    [InlineData("""d.Types = new MediaType[] { {|FST1008:"vedio"|} };""", "d.Types = new MediaType[] { MediaType.Video };")]
    [InlineData("""d.Orders = [ /* a */ {|FST1008:"acs"|} /* b */];""", """d.Orders = [ /* a */ "asc" /* b */];""")]
    public Task MisspeltElement_IsCorrected(string statements, string expected) =>
        FixTest<ValueSetFixProvider>.Statements(Describing(statements), Describing(expected));

    private static string Describing(string statements) => "        var d = new DescribeRequest();\n" + statements + "\nUse(d);";
}
