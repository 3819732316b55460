using FaceSearchToolkit.Analyzers.Tests.Infrastructure;

namespace FaceSearchToolkit.Analyzers.Tests.Usage;

/// <summary>FST1002. In these sources <c>Complete</c> stands for an initializer with all that is required.</summary>
public sealed class RequiredTests
{
    private const string Complete = "new SearchMediaByFaceRequest { FaceSearchToken = token, PersonImageUrl = url }";
    private const string WithoutToken = "new SearchMediaByFaceRequest { PersonImageUrl = url }";
    private const string Send = "await client.SearchMediaByFaceAsync(r);";

    [Theory]
    [InlineData("await client.SearchMediaByFaceAsync(new {|FST1002:SearchMediaByFaceRequest|}());")]
    [InlineData("await client.SearchMediaByFaceAsync({|FST1002:new()|} { PersonImageUrl = url });")]
    [InlineData("await client.SearchMediaByFaceAsync(new {|FST1002:SearchMediaByFaceRequest|} { PersonImageUrl = url });")]
    [InlineData(
        """
            await client.SearchMediaByFaceAsync(
                request: new {|FST1002:Acme.Ice.SearchMediaByFaceRequest|} { PersonImageUrl = url },
                cancellationToken: default
            );
            """
    )]
    [InlineData("var r = new {|FST1002:SearchMediaByFaceRequest|}(); r.PersonImageUrl = url; await other.SearchMediaByFaceAsync(r);")]
    [InlineData(
        """
            var r = new {|FST1002:SearchMediaByFaceRequest|} { PersonImageUrl = url };
            foreach (var p in (await client.SearchMediaByFaceAsync(r)).MediaInfoList) { }
            """
    )]
    [InlineData(
        """
            var r = new {|FST1002:SearchMediaByFaceRequest|} { PersonImageUrl = url };
            var alias = r;
            await client.SearchMediaByFaceAsync(alias);
            """
    )]
    [InlineData(
        """
            foreach (var t in tokens)
            {
                var r = new {|FST1002:SearchMediaByFaceRequest|} { PersonImageUrl = t };
                await client.SearchMediaByFaceAsync(r);
            }
            """
    )]
    [InlineData(
        """
            Func<Task> send = async () => await client.SearchMediaByFaceAsync(
                new {|FST1002:SearchMediaByFaceRequest|} { PersonImageUrl = url }
            );
            await send();
            """
    )]
    [InlineData(
        """
            await Inner();
            async Task Inner()
            {
                var r = new {|FST1002:SearchMediaByFaceRequest|} { PersonImageUrl = url };
                await client.SearchMediaByFaceAsync(r);
            }
            """
    )]
    [InlineData(
        """
            try
            {
                await client.SearchMediaByFaceAsync(new {|FST1002:SearchMediaByFaceRequest|} { PersonImageUrl = url });
            } catch (Exception e) { Use(e); }
            """
    )]
    [InlineData(
        """
            await foreach (
                var m in client.SearchMediaByFacePaged(new {|FST1002:SearchMediaByFaceRequest|} { PersonImageUrl = url })
            ) Use(m);
            """
    )]
    [InlineData(
        "var r = new {|FST1002:SearchMediaByFaceRequest|} { PersonImageUrl = url }; await client.SearchMediaByFaceAsync(r); Use(r);"
    )]
    [InlineData("var r = new {|FST1002:SearchMediaByFaceRequest|} { PersonImageUrl = url };")]
    [InlineData("var r = new {|FST1002:SearchMediaByFaceRequest|} { PersonImageUrl = url }; Console.WriteLine(r.ToString());")]
    public Task NeverSet_ReportsAtTheTypeName(string statements) => Reports.InStatements(statements);

    [Theory]
    [InlineData("Use(new SearchMediaByFaceRequest());")]
    [InlineData("kept = new SearchMediaByFaceRequest();")]
    [InlineData("var list = new List<SearchMediaByFaceRequest> { new SearchMediaByFaceRequest() };")]
    [InlineData("var array = new[] { new SearchMediaByFaceRequest() };")]
    [InlineData("var r = new SearchMediaByFaceRequest(); Use(r); await client.SearchMediaByFaceAsync(r);")]
    [InlineData(
        """
            var r = new SearchMediaByFaceRequest();
            kept = r;
            kept.FaceSearchToken = token;
            kept.PersonImageUrl = url;
            await client.SearchMediaByFaceAsync(r);
            """
    )]
    [InlineData(
        """
            var r = new SearchMediaByFaceRequest();
            Fill();
            await client.SearchMediaByFaceAsync(r);
            void Fill() { r.FaceSearchToken = token; r.PersonImageUrl = url; }
            """
    )]
    [InlineData(
        """
            var r = new SearchMediaByFaceRequest();
            Action fill = () => r.FaceSearchToken = r.PersonImageUrl = token;
            fill();
            await client.SearchMediaByFaceAsync(r);
            """
    )]
    [InlineData("var r = new SearchMediaByFaceRequest(); if (r.Validate().Count > 0) return; await client.SearchMediaByFaceAsync(r);")]
    [InlineData(
        """
            var r = new SearchMediaByFaceRequest();
            (r.FaceSearchToken, r.PersonImageUrl) = (token, url);
            await client.SearchMediaByFaceAsync(r);
            """
    )]
    [InlineData("var r = kept; await client.SearchMediaByFaceAsync(r);")]
    [InlineData("var r = flag ? kept : new SearchMediaByFaceRequest(); Use(r);")]
    [InlineData("Func<SearchMediaByFaceRequest> make = () => new SearchMediaByFaceRequest(); Use(make);")]
    [InlineData("IEnumerable<SearchMediaByFaceRequest> Many() { yield return new SearchMediaByFaceRequest(); } Use(Many());")]
    [InlineData("""throw new Exception(new SearchMediaByFaceRequest() + "");""")]
    [InlineData("var rs = tokens.Select(t => new SearchMediaByFaceRequest { FaceSearchToken = t }).ToList();")]
    public Task LeftTheMethod_DoesNotReport(string statements) => DoesNotReport.InStatements(statements);

    [Theory]
    [InlineData("var r = " + Complete + "; " + Send)]
    [InlineData("var r = new SearchMediaByFaceRequest(); r.FaceSearchToken = token; r.PersonImageUrl = url; " + Send)]
    [InlineData($$"""var r = {{WithoutToken}}; if (flag) r.FaceSearchToken = token; else r.FaceSearchToken = "x"; {{Send}}""")]
    [InlineData($$"""var r = {{WithoutToken}}; r.FaceSearchToken = flag ? token : "x"; {{Send}}""")]
    [InlineData("var r = " + WithoutToken + "; switch (kind) { case 1: r.FaceSearchToken = token; break; default: return; } " + Send)]
    [InlineData("var r = " + WithoutToken + "; if (flag) r.FaceSearchToken = token; else throw new Exception(); " + Send)]
    [InlineData("var r = " + WithoutToken + "; var alias = r; alias.FaceSearchToken = token; " + Send)]
    [InlineData("var r = " + WithoutToken + "; try { if (flag) return; r.FaceSearchToken = token; } finally { Use(1); } " + Send)]
    [InlineData(
        "var r = " + WithoutToken + "; using (new System.IO.MemoryStream()) { if (flag) return; r.FaceSearchToken = token; } " + Send
    )]
    [InlineData("var r = " + WithoutToken + "; try { r.FaceSearchToken = Find(); } catch { r.FaceSearchToken = token; } " + Send)]
    [InlineData("var r = " + WithoutToken + "; try { r.FaceSearchToken = Find(); } catch { throw; } " + Send)]
    [InlineData("var r = " + WithoutToken + "; do { r.FaceSearchToken = token; } while (size-- > 0); " + Send)]
    [InlineData(
        "SearchMediaByFaceRequest r = null; foreach (var t in tokens) { r = " + WithoutToken + "; r.FaceSearchToken = t; " + Send + " }"
    )]
    [InlineData(
        $$"""
            SearchMediaByFaceRequest last = null;
            foreach (var t in tokens)
            {
                if (last != null) { last.FaceSearchToken = t; await client.SearchMediaByFaceAsync(last); }
                last = {{WithoutToken}};
            }
            """
    )]
    public Task SetOnEveryPath_DoesNotReport(string statements) => DoesNotReport.InStatements(statements);

    [Theory]
    [InlineData(
        "var r = " + WithoutToken + "; if (flag) r.FaceSearchToken = token; if (string.IsNullOrEmpty(r.FaceSearchToken)) return; " + Send
    )]
    [InlineData(
        $$"""
            var r = {{WithoutToken}};
            if (flag) r.FaceSearchToken = token;
            if (string.IsNullOrWhiteSpace(r.FaceSearchToken)) r.FaceSearchToken = url;
            {{Send}}
            """
    )]
    [InlineData(
        "var r = " + WithoutToken + "; if (flag) r.FaceSearchToken = token; if (r.FaceSearchToken == null) throw new Exception(); " + Send
    )]
    [InlineData(
        $$"""
            var r = {{WithoutToken}};
            if (flag) r.FaceSearchToken = token;
            if (r.FaceSearchToken is null) r.FaceSearchToken = url;
            {{Send}}
            """
    )]
    [InlineData("var r = " + WithoutToken + "; if (flag) r.FaceSearchToken = token; if (r.FaceSearchToken is not null) " + Send)]
    [InlineData("var r = " + WithoutToken + "; if (flag) r.FaceSearchToken = token; if (r.FaceSearchToken is { Length: > 0 }) " + Send)]
    [InlineData("var r = " + WithoutToken + "; if (flag) r.FaceSearchToken = token; if (r.FaceSearchToken?.Length > 0) " + Send)]
    [InlineData("var r = " + WithoutToken + "; if (flag) r.FaceSearchToken = token; r.FaceSearchToken ??= url; " + Send)]
    [InlineData("var r = " + WithoutToken + "; r.FaceSearchToken ??= url; " + Send)]
    [InlineData(
        $$"""
            var r = {{WithoutToken}};
            if (flag) r.FaceSearchToken = token;
            var text = r.FaceSearchToken;
            if (text == null) return;
            r.FaceSearchToken = text;
            {{Send}}
            """
    )]
    [InlineData($$"""var r = {{WithoutToken}}; r.FaceSearchToken = ""; if (r.FaceSearchToken == "") r.FaceSearchToken = token; {{Send}}""")]
    [InlineData("var r = " + WithoutToken + "; r.FaceSearchToken = null; r.FaceSearchToken ??= token; " + Send)]
    [InlineData(
        $$"""
            var t = ""; if (flag) t = token; if (t.Length == 0) return; var r = {{WithoutToken}}; r.FaceSearchToken = t; {{Send}}
            """
    )]
    [InlineData(
        $$"""
            var t = "";
            foreach (var x in tokens) t = x;
            if (t == "") return;
            var r = {{WithoutToken}};
            r.FaceSearchToken = t;
            {{Send}}
            """
    )]
    [InlineData("var r = " + WithoutToken + "; if (flag) r.FaceSearchToken = token; if (r is { FaceSearchToken: null }) return; " + Send)]
    [InlineData(
        $$"""
            var r = {{WithoutToken}};
            if (flag) r.FaceSearchToken = token;
            if (r is not { FaceSearchToken.Length: > 0 }) throw new Exception();
            {{Send}}
            """
    )]
    [InlineData(
        $$"""
            var r = {{WithoutToken}};
            if (flag) r.FaceSearchToken = token;
            switch (r) { case { FaceSearchToken: null }: return; }
            {{Send}}
            """
    )]
    [InlineData(
        $$"""
            var r = {{WithoutToken}};
            if (flag) r.FaceSearchToken = token;
            switch (r.FaceSearchToken) { case null: case "": return; }
            {{Send}}
            """
    )]
    [InlineData("var r = " + WithoutToken + "; if (flag) r.FaceSearchToken = token; if (r?.FaceSearchToken == null) return; " + Send)]
    [InlineData(
        $$"""
            var r = {{WithoutToken}};
            if (flag) r.FaceSearchToken = token;
            if ((r.FaceSearchToken ?? "").Length == 0) return;
            {{Send}}
            """
    )]
    [InlineData(
        $$"""
            var r = {{WithoutToken}};
            if (flag) r.FaceSearchToken = token;
            if (r.FaceSearchToken?.Trim() is null or "") return;
            {{Send}}
            """
    )]
    [InlineData(
        "var r = " + WithoutToken + "; if (flag) r.FaceSearchToken = token; if (r.FaceSearchToken is string { Length: > 0 } text) " + Send
    )]
    [InlineData(
        "var r = " + WithoutToken + "; if (flag) r.FaceSearchToken = token; ArgumentNullException.ThrowIfNull(r.FaceSearchToken); " + Send
    )]
    [InlineData(
        $$"""
            var r = {{WithoutToken}};
            if (flag) r.FaceSearchToken = token;
            ArgumentException.ThrowIfNullOrEmpty(r.FaceSearchToken);
            {{Send}}
            """
    )]
    [InlineData(
        $$"""
            var r = {{WithoutToken}};
            if (flag) r.FaceSearchToken = token;
            System.Diagnostics.Debug.Assert(r.FaceSearchToken != null);
            {{Send}}
            """
    )]
    [InlineData(
        $$"""
            var r = {{WithoutToken}};
            if (flag) r.FaceSearchToken = token;
            var isMissing = string.IsNullOrEmpty(r.FaceSearchToken);
            if (isMissing) return;
            {{Send}}
            """
    )]
    [InlineData(
        $$"""
            var r = {{WithoutToken}};
            if (flag) r.FaceSearchToken = token;
            var isReady = r.FaceSearchToken != null && kind > 1;
            if (!isReady) return;
            {{Send}}
            """
    )]
    [InlineData(
        $$"""
            var r = {{WithoutToken}};
            if (flag) r.FaceSearchToken = token;
            var text = r.FaceSearchToken;
            if (string.IsNullOrEmpty(text)) return;
            {{Send}}
            """
    )]
    [InlineData(
        $$"""
            var r = {{WithoutToken}};
            if (flag) r.FaceSearchToken = token;
            var text = r?.FaceSearchToken;
            if (text is null) return;
            {{Send}}
            """
    )]
    [InlineData(
        $$"""
            var r = {{WithoutToken}};
            if (flag) r.FaceSearchToken = token;
            if (string.IsNullOrEmpty(r.FaceSearchToken)) Environment.Exit(1);
            {{Send}}
            """
    )]
    [InlineData($$"""var r = {{WithoutToken}}; if (flag) r.FaceSearchToken = token; else Environment.FailFast("no token"); {{Send}}""")]
    [InlineData(
        $$"""
            var r = {{WithoutToken}};
            while (string.IsNullOrWhiteSpace(r.FaceSearchToken)) r.FaceSearchToken = Console.ReadLine();
            {{Send}}
            """
    )]
    [InlineData(
        "var r = " + WithoutToken + "; while (true) { r.FaceSearchToken = Find(); if (r.FaceSearchToken.Length > 0) break; } " + Send
    )]
    [InlineData(
        $$"""
            string t = null;
            if (flag) t = token;
            ArgumentNullException.ThrowIfNull(t);
            var r = {{WithoutToken}};
            r.FaceSearchToken = t;
            {{Send}}
            """
    )]
    [InlineData(
        "string t = null; var isKnown = t != null; if (!isKnown) t = token; var r = " + WithoutToken + "; r.FaceSearchToken = t; " + Send
    )]
    public Task GuardThatLeavesOrSets_DoesNotReport(string statements) => DoesNotReport.InStatements(statements);

    [Theory]
    [InlineData("var r = flag ? " + WithoutToken + " : " + WithoutToken + "; r.FaceSearchToken = token; " + Send)]
    [InlineData("var r = flag ? kept : " + WithoutToken + "; r.FaceSearchToken = token; " + Send)]
    [InlineData("var r = kept ?? new SearchMediaByFaceRequest(); r.FaceSearchToken ??= token; r.PersonImageUrl ??= url; " + Send)]
    [InlineData("var r = flag ? " + WithoutToken + " : " + Complete + "; if (string.IsNullOrEmpty(r.FaceSearchToken)) return; " + Send)]
    [InlineData(
        $$"""
            SearchMediaByFaceRequest r;
            if (flag) r = {{WithoutToken}};
            else r = new() { FaceSearchToken = "", PersonImageUrl = url };
            r.FaceSearchToken = token;
            {{Send}}
            """
    )]
    [InlineData("SearchMediaByFaceRequest r = null; if (flag) r = " + Complete + "; if (r != null) " + Send)]
    public Task OneOfTwoRequestsThatIsCompleted_DoesNotReport(string statements) => DoesNotReport.InStatements(statements);

    [Theory]
    [InlineData("var r = " + WithoutToken + "; if (flag) r.FaceSearchToken = token; await {|FST1002:client.SearchMediaByFaceAsync(r)|};")]
    [InlineData(
        "var r = " + WithoutToken + "; while (size-- > 0) r.FaceSearchToken = token; await {|FST1002:client.SearchMediaByFaceAsync(r)|};"
    )]
    [InlineData(
        $$"""
            var r = {{WithoutToken}};
            foreach (var t in tokens) { await {|FST1002:client.SearchMediaByFaceAsync(r)|}; r.FaceSearchToken = t; }
            """
    )]
    [InlineData(
        "var r = " + WithoutToken + "; try { r.FaceSearchToken = Find(); } catch { } await {|FST1002:client.SearchMediaByFaceAsync(r)|};"
    )]
    [InlineData("var r = " + WithoutToken + "; await {|FST1002:client.SearchMediaByFaceAsync(r)|}; r.FaceSearchToken = token;")]
    [InlineData("var r = " + WithoutToken + "; await {|FST1002:client.SearchMediaByFaceAsync(r)|}; r.FaceSearchToken = token; " + Send)]
    [InlineData(
        $$"""
            var r = {{WithoutToken}};
            switch (kind) { case 1: r.FaceSearchToken = token; break; case 2: break; default: return; }
            await {|FST1002:client.SearchMediaByFaceAsync(r)|};
            """
    )]
    [InlineData(
        $$"""
            var r = {{WithoutToken}};
            if (flag) r.FaceSearchToken = token;
            if (r is null) return;
            await {|FST1002:client.SearchMediaByFaceAsync(r)|};
            """
    )]
    [InlineData(
        $$"""
            var r = {{WithoutToken}};
            if (flag) r.FaceSearchToken = token;
            if (r is { PersonImageUrl: null }) return;
            await {|FST1002:client.SearchMediaByFaceAsync(r)|};
            """
    )]
    [InlineData(
        $$"""
            var r = {{WithoutToken}};
            var isKnown = tokens.Length > 0;
            if (isKnown) r.FaceSearchToken = token;
            await {|FST1002:client.SearchMediaByFaceAsync(r)|};
            """
    )]
    [InlineData(
        "var r = " + WithoutToken + "; try { await {|FST1002:client.SearchMediaByFaceAsync(r)|}; } finally { r.FaceSearchToken = token; }"
    )]
    public Task SetOnSomePathsOrTooLate_ReportsAtTheCall(string statements) => Reports.InStatements(statements);

    [Theory]
    [InlineData(
        """
            await client.SearchMediaByFaceAsync(
                new SearchMediaByFaceRequest { FaceSearchToken = {|FST1002:""|}, PersonImageUrl = url }
            );
            """
    )]
    [InlineData(
        """
            await client.SearchMediaByFaceAsync(
                new SearchMediaByFaceRequest { FaceSearchToken = {|FST1002:" \t"|}, PersonImageUrl = {|FST1002:null|} }
            );
            """
    )]
    [InlineData("Use(new SearchMediaByFaceRequest { FaceSearchToken = {|FST1002:string.Empty|} });")]
    [InlineData("Use(new SearchMediaByFaceRequest { FaceSearchToken = {|FST1002:Blank|} });")]
    [InlineData("var r = new SearchMediaByFaceRequest { FaceSearchToken = {|FST1002:default|}, PersonImageUrl = url };")]
    [InlineData($$"""var r = {{Complete}}; r.FaceSearchToken = token ?? {|FST1002:""|}; {{Send}}""")]
    [InlineData($$"""var r = {{Complete}}; r.FaceSearchToken = flag ? {|FST1002:""|} : token; {{Send}}""")]
    [InlineData("var r = " + Complete + "; r.FaceSearchToken = kind switch { 1 => token, _ => {|FST1002:null|} }; " + Send)]
    [InlineData($$"""var r = {{Complete}}; var t = ""; r.FaceSearchToken = {|FST1002:t|}; {{Send}}""")]
    [InlineData($$"""var r = {{Complete}}; r.FaceSearchToken = {|FST1002:""|}; if (flag) r.FaceSearchToken = token; {{Send}}""")]
    [InlineData("""kept = new SearchMediaByFaceRequest { FaceSearchToken = {|FST1002:""|} };""")]
    public Task BlankThatIsStillTheValue_ReportsAtTheValue(string statements) => Reports.InStatements(statements);

    [Theory]
    [InlineData(
        $$"""
            var r = new SearchMediaByFaceRequest { FaceSearchToken = "", PersonImageUrl = url };
            r.FaceSearchToken = token;
            {{Send}}
            """
    )]
    [InlineData("var r = " + Complete + "; r.FaceSearchToken = null; r.FaceSearchToken = token; " + Send)]
    [InlineData($$"""var r = {{Complete}}; {{Send}} r.SearchLibName = ""; {{Send}}""")]
    [InlineData($$"""var t = ""; if (flag) t = token; else return; var r = {{Complete}}; r.FaceSearchToken = t; {{Send}}""")]
    [InlineData($$"""var r = {{WithoutToken}}; r.FaceSearchToken = ""; if (token is null) return; r.FaceSearchToken = token; {{Send}}""")]
    [InlineData("var r = " + Complete + "; " + Send + " r.FaceSearchToken = null;")]
    [InlineData(
        $$"""
            var r = new SearchMediaByFaceRequest { FaceSearchToken = "", PersonImageUrl = url };
            r.FaceSearchToken = token;
            Action use = () => Use(r);
            {{Send}}
            """
    )]
    [InlineData($$"""var r = {{WithoutToken}}; r.FaceSearchToken = ""; r.FaceSearchToken += token; {{Send}}""")]
    public Task BlankThatIsReplaced_DoesNotReport(string statements) => DoesNotReport.InStatements(statements);

    [Fact]
    public Task RequestWithItsOwnConstructor_DoesNotReport() =>
        DoesNotReport.InFile(
            """
            using System.ComponentModel.DataAnnotations;
            using FaceSearchToolkit;
            using FaceSearchToolkit.Annotations;
            using FaceSearchToolkit.CompilerServices;
            [ApiOperation("Own")]
            class OwnRequest : ApiRequest
            {
                public OwnRequest() { Token = "set"; }
                [Required] public string Token { get; set; }
                protected override void VisitMembers(ref ApiMembers members) { }
                static void Run() { var request = new OwnRequest(); }
            }
            """
        );

    [Fact]
    public Task RequiredKeyword_ReportsOnlyTheBlankValue() =>
        Reports.InFile(
            """
            using System.ComponentModel.DataAnnotations;
            using FaceSearchToolkit;
            using FaceSearchToolkit.Annotations;
            using FaceSearchToolkit.CompilerServices;
            [ApiOperation("Own")]
            class OwnRequest : ApiRequest
            {
                [Required] public required string Token { get; set; }
                protected override void VisitMembers(ref ApiMembers members) { }
                static void Run() { var request = new {|CS9035:OwnRequest|}(); var blank = new OwnRequest { Token = {|FST1002:""|} }; }
            }
            """
        );

    [Fact]
    public Task TopLevelStatements_Reports() =>
        Reports.InProgram(
            """
            using Acme.Ice;
            var client = new IceClient();
            var request = new SearchMediaByFaceRequest { PersonImageUrl = "u", PageSize = {|FST1001:51|} };
            if (args.Length > 0) { request.FaceSearchToken = args[0]; }
            await {|FST1002:client.SearchMediaByFaceAsync(request)|};
            CustomFilters.Parse("{|FST1007:[]|}");
            Local();
            static void Local() { var request = new {|FST1002:SearchMediaByFaceRequest|}(); }
            """
        );

    [Fact]
    public Task EveryKindOfBody_Reports() =>
        Reports.InFile(
            """
            using System.Collections.Generic;
            using System.Threading.Tasks;
            using FaceSearchToolkit;
            using Request = Acme.Ice.SearchMediaByFaceRequest;
            class Bodies
            {
                private readonly Acme.Ice.IIceClient _client = null;
                Bodies() : this(new Request { PageSize = {|FST1001:51|} }) { }
                Bodies(Request given) => given.PageSize = {|FST1001:0|};
                Task Send(string token) =>
                    _client.SearchMediaByFaceAsync(new Request { PersonImageUrl = "u", FaceSearchToken = token ?? {|FST1002:""|} });
                Request Property { get => new Request { PageNo = {|FST1001:0|} }; set => value.PageSize = {|FST1001:51|}; }
                Request this[int index] => new() { PageSize = {|FST1001:51|} };
                async IAsyncEnumerable<Acme.Ice.MediaItem> Many()
                {
                    var request = new Request { PersonImageUrl = "u" };
                    await foreach (var media in {|FST1002:_client.SearchMediaByFacePaged(request)|})
                    {
                        request.FaceSearchToken = "late";
                        yield return media;
                    }
                }
            }
            class Base { public Base(Request request) { } }
            class Derived(Request request) : Base(new Request { PageSize = {|FST1001:51|} }) { Request Given => request; }
            """
        );

    [Fact]
    public Task ReturnedRequest_DoesNotReport() =>
        DoesNotReport.InFile(
            """
            using Acme.Ice;
            class Factory
            {
                SearchMediaByFaceRequest Make(bool flag)
                {
                    if (flag) { return new SearchMediaByFaceRequest(); }
                    var r = new SearchMediaByFaceRequest();
                    r.PageNo = 1;
                    return r;
                }
                SearchMediaByFaceRequest Short() => new();
                SearchMediaByFaceRequest _field = new();
            }
            """
        );
}
