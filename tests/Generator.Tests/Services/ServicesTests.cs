using System.Runtime.CompilerServices;
using FaceSearchToolkit.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Generator.Tests.Services;

/// <summary>The client in a container, where the project references Microsoft.Extensions.Http.</summary>
public sealed class ServicesTests
{
    private const string File = "ShopClient.Services.g.cs";

    private static readonly string Shop = Specs.Document(
        Specs.Operation("Buy", [Specs.Parameter("Id", """ "type": "string" """)]),
        Specs.Operation("Look", [Specs.Parameter("Id", """ "type": "string" """)], extra: """ "operationType": "read", """)
    );

    public static TheoryData<bool> Libraries { get; } = [false, true];

    [Fact]
    public void WithoutTheLibrary_NothingIsEmitted() => Assert.DoesNotContain(File, GeneratorRun.Of(Project.Of(Shop)).Files.Keys);

    [Fact]
    public void HttpClientFactory_GivesARegistration() => Verify(Packages.Http);

    [Fact]
    public void ResilienceLibrary_RepeatsInstead() => Verify(Packages.Resilience);

    [Fact]
    public void TypeOfTheSpecThatIsCalledSo_GoesBefore()
    {
        var document = Specs.Document(
            [Specs.Operation("Buy", [], [""" "Item": { "$ref": "#/components/schemas/ShopClientServiceCollectionExtensions" } """])],
            """ "ShopClientServiceCollectionExtensions": { "type": "object", "properties": { "Id": { "type": "string" } } } """
        );
        var run = GeneratorRun.Of(Project.Of(document) with { References = [.. Framework.Net10.References, .. Packages.Http] });
        Assert.DoesNotContain(File, run.Files.Keys);
        run.AssertClean();
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Client_IsOneForTheApplicationAndSigns(bool hasResilience) =>
        Assert.Equal(
            "True https://shop.cn-shanghai.aliyuncs.com/?Id=1 ACS3-HMAC-SHA256 Credential=id",
            Run(
                hasResilience,
                """
                services.AddShopClient(options =>
                {
                    options.RegionId = "cn-shanghai";
                    options.Credential = new AccessKeyCredential("id", "secret");
                }).ConfigurePrimaryHttpMessageHandler(() => service);
                var provider = services.BuildServiceProvider();
                var client = provider.GetRequiredService<IShopClient>();
                await client.BuyAsync(new BuyRequest { Id = "1" });
                return $"{ReferenceEquals(client, provider.GetRequiredService<ShopClient>())} {service.Seen[0].Address} "
                    + service.Seen[0].Authorization.Split(',')[0];
                """
            )
        );

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Options_AreReadFromConfiguration(bool hasResilience) =>
        Assert.Equal(
            "https://other.example.com/?Id=1 Credential=key-1 from-section",
            Run(
                hasResilience,
                """
                var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string>
                {
                    ["Ice:Endpoint"] = "other.example.com", ["Ice:AccessKeyId"] = "key-1", ["Ice:AccessKeySecret"] = "secret",
                    ["Ice:UserAgent"] = "from-section", ["Ice:Timeout"] = "00:00:30",
                }).Build();
                services.AddShopClient(configuration.GetSection("Ice")).ConfigurePrimaryHttpMessageHandler(() => service);
                await services.BuildServiceProvider().GetRequiredService<IShopClient>().BuyAsync(new BuyRequest { Id = "1" });
                var seen = service.Seen[0];
                return $"{seen.Address} {seen.Authorization.Split(' ')[1].Split(',')[0]} {seen.UserAgent.Split(' ').Last()}";
                """
            )
        );

    [Theory]
    [InlineData("options.RegionId = null", "RegionId")]
    [InlineData("options.Timeout = TimeSpan.Zero", "Timeout")]
    [InlineData("""options.Bind(name => name == "Timeout" ? "soon" : null)""", "Timeout")]
    public void WrongOption_IsToldAtTheStart(string change, string named) =>
        Assert.Contains(
            named,
            Run(
                hasResilience: false,
                $$"""
                services.AddShopClient(options => { options.RegionId = "cn-shanghai"; {{change}}; });
                try { services.BuildServiceProvider().GetRequiredService<IStartupValidator>().Validate(); return ""; }
                catch (Exception exception) { return exception.Message; }
                """
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [MemberData(nameof(Libraries))]
    public void CredentialOfTheContainer_IsUsedWhereTheOptionsNameNone(bool hasResilience) =>
        Assert.Equal(
            "ACS3-HMAC-SHA256 Credential=container",
            Run(
                hasResilience,
                """
                services.AddSingleton<ApiCredential>(new AccessKeyCredential("container", "secret"));
                services.AddShopClient(options => options.RegionId = "cn-shanghai").ConfigurePrimaryHttpMessageHandler(() => service);
                await services.BuildServiceProvider().GetRequiredService<IShopClient>().BuyAsync(new BuyRequest { Id = "1" });
                return service.Seen[0].Authorization.Split(',')[0];
                """
            )
        );

    [Theory]
    [MemberData(nameof(Libraries))]
    public void KeyedClients_HaveOptionsOfTheirOwn(bool hasResilience) =>
        Assert.Equal(
            "https://east.example.com/?Id=1 https://west.example.com/?Id=2",
            Run(
                hasResilience,
                """
                foreach (var name in new[] { "east", "west" })
                {
                    services.AddKeyedShopClient(name, options =>
                    {
                        options.Endpoint = name + ".example.com";
                        options.Credential = new AccessKeyCredential(name, "secret");
                    }).ConfigurePrimaryHttpMessageHandler(() => service);
                }
                var provider = services.BuildServiceProvider();
                await provider.GetRequiredKeyedService<IShopClient>("east").BuyAsync(new BuyRequest { Id = "1" });
                await provider.GetRequiredKeyedService<IShopClient>("west").BuyAsync(new BuyRequest { Id = "2" });
                return $"{service.Seen[0].Address} {service.Seen[1].Address}";
                """
            )
        );

    [Theory]
    [InlineData(false, "Look", 3)]
    [InlineData(true, "Look", 3)]
    [InlineData(false, "Buy", 1)]
    [InlineData(true, "Buy", 1)]
    public void UnavailableService_IsAskedAgainWhereThatIsSafe(bool hasResilience, string operation, int attempts) =>
        Assert.Equal(
            $"503 {attempts} {attempts}",
            Run(
                hasResilience,
                $$"""
                service.Statuses.AddRange(new[] { 503, 503, 503, 503, 503 });
                services.AddShopClient(options =>
                {
                    options.RegionId = "cn-shanghai";
                    options.Retry.BaseDelay = TimeSpan.Zero;
                    options.Credential = new AccessKeyCredential("id", "secret");
                }).ConfigurePrimaryHttpMessageHandler(() => service);
                var client = services.BuildServiceProvider().GetRequiredService<IShopClient>();
                try { await client.{{operation}}Async(new {{operation}}Request { Id = "1" }); return ""; }
                catch (ApiException exception)
                {
                    return $"{exception.StatusCode} {service.Seen.Count} {service.Seen.Select(seen => seen.Nonce).Distinct().Count()}";
                }
                """
            )
        );

    [Fact]
    public void StandardResilience_RepeatsWithFreshSignatures() =>
        Assert.Equal(
            "2 2",
            Run(
                hasResilience: true,
                """
                service.Statuses.AddRange(new[] { 503 });
                services.AddShopClient(options =>
                    {
                        options.RegionId = "cn-shanghai";
                        options.Retry.MaxAttempts = 1;
                        options.Credential = new AccessKeyCredential("id", "secret");
                    })
                    .ConfigurePrimaryHttpMessageHandler(() => service)
                    .AddStandardResilienceHandler(options => options.Retry.Delay = TimeSpan.Zero);
                await services.BuildServiceProvider().GetRequiredService<IShopClient>().LookAsync(new LookRequest { Id = "1" });
                return $"{service.Seen.Count} {service.Seen.Select(seen => seen.Nonce).Distinct().Count()}";
                """
            )
        );

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Log_HasNeitherAddressesNorSignatures(bool hasResilience) =>
        Assert.Equal(
            "",
            Run(
                hasResilience,
                """
                var log = new Log();
                services.AddLogging(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace));
                services.AddShopClient(options =>
                {
                    options.RegionId = "cn-shanghai";
                    options.Credential = new AccessKeyCredential("id", "secret");
                }).ConfigurePrimaryHttpMessageHandler(() => service);
                await services.BuildServiceProvider().GetRequiredService<IShopClient>().BuyAsync(new BuyRequest { Id = "marker" });
                return string.Join("\n", log.Lines.Where(line => line.Contains("marker") || line.Contains("ACS3-HMAC-SHA256")));
                """
            )
        );

    [Theory]
    [InlineData(false, "", "Debug AttemptAnswered: Look answered 200 after # ms, request R-1.")]
    [InlineData(
        true,
        "503",
        "Warning AttemptRefused: Look was refused with 503 after # ms, request R-1."
            + "|Debug AttemptAnswered: Look answered 200 after # ms, request R-1."
    )]
    [InlineData(
        false,
        "0",
        "Warning AttemptFailed: Look failed after # ms: System.Net.Http.HttpRequestException."
            + "|Debug AttemptAnswered: Look answered 200 after # ms, request R-1."
    )]
    public void Log_HasALineForEachAttempt(bool hasResilience, string statuses, string expected) =>
        Assert.Equal(
            expected,
            Run(
                hasResilience,
                $$"""
                var log = new Log();
                service.Statuses.AddRange("{{statuses}}".Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse));
                services.AddLogging(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace));
                services.AddShopClient(options =>
                {
                    options.RegionId = "cn-shanghai";
                    options.Retry.BaseDelay = TimeSpan.Zero;
                    options.Credential = new AccessKeyCredential("id", "secret");
                }).ConfigurePrimaryHttpMessageHandler(() => service);
                await services.BuildServiceProvider().GetRequiredService<IShopClient>().LookAsync(new LookRequest { Id = "1" });
                return string.Join("|", log.Lines
                    .Where(line => line.StartsWith("FaceSearchToolkit.ShopClient "))
                    .Select(line => System.Text.RegularExpressions.Regex.Replace(line.Substring(29), "[0-9]+[.][0-9]+(?= ms)", "#")));
                """
            )
        );

    private static void Verify(IReadOnlyList<MetadataReference> packages, [CallerMemberName] string method = "") =>
        GeneratedText.Verify(Project.Of(Shop) with { References = [.. Framework.Net10.References, .. packages] }, File, method: method);

    private static string Run(bool hasResilience, string code)
    {
        var project = Project.Of(Shop) with
        {
            References = [.. Framework.Net10.References, .. hasResilience ? Packages.Resilience : Packages.Http],
        };
        return (string)
            GeneratorRun
                .Of(
                    project.WithSource(
                        $$"""
                        #nullable disable
                        using System;
                        using System.Collections.Generic;
                        using System.Linq;
                        using System.Net;
                        using System.Net.Http;
                        using System.Threading;
                        using System.Threading.Tasks;
                        using FaceSearchToolkit;
                        using Microsoft.Extensions.Configuration;
                        using Microsoft.Extensions.DependencyInjection;
                        using Microsoft.Extensions.Logging;
                        using Microsoft.Extensions.Options;
                        namespace Acme.Shop
                        {
                            public static class Probe
                            {
                                public static string Run() => RunAsync().GetAwaiter().GetResult();

                                private static async Task<string> RunAsync()
                                {
                                    var service = new Service();
                                    IServiceCollection services = new ServiceCollection();
                                    await Task.Yield();
                                    {{code}}
                                }
                            }

                            public sealed class Log : ILoggerProvider
                            {
                                public List<string> Lines { get; } = new List<string>();

                                public ILogger CreateLogger(string categoryName) => new Category { Owner = this, Name = categoryName };

                                public void Dispose() { }

                                private sealed class Category : ILogger, IDisposable
                                {
                                    public Log Owner;
                                    public string Name;

                                    public IDisposable BeginScope<TState>(TState state) { Owner.Lines.Add(state.ToString()); return this; }

                                    public bool IsEnabled(LogLevel logLevel) => true;

                                    public void Dispose() { }

                                    void ILogger.Log<TState>(
                                        LogLevel logLevel, EventId eventId, TState state, Exception exception,
                                        Func<TState, Exception, string> formatter) =>
                                        Owner.Lines.Add($"{Name} {logLevel} {eventId.Name}: {formatter(state, exception)}");
                                }
                            }

                            public sealed class Service : HttpMessageHandler
                            {
                                public List<(string Address, string Authorization, string Nonce, string UserAgent)> Seen { get; } =
                                    new List<(string, string, string, string)>();

                                public List<int> Statuses { get; } = new List<int>();

                                protected override Task<HttpResponseMessage> SendAsync(
                                    HttpRequestMessage request, CancellationToken cancellationToken)
                                {
                                    var status = Seen.Count < Statuses.Count ? Statuses[Seen.Count] : 200;
                                    var (authorization, nonce) = (First(request, "Authorization"), First(request, "x-acs-signature-nonce"));
                                    Seen.Add((request.RequestUri.ToString(), authorization, nonce, First(request, "User-Agent")));
                                    if (status == 0) { throw new HttpRequestException("The connection broke."); }
                                    var response = new HttpResponseMessage((HttpStatusCode)status)
                                    {
                                        Content = new StringContent("{}"), RequestMessage = request,
                                    };
                                    response.Headers.Add("x-acs-request-id", "R-1");
                                    return Task.FromResult(response);
                                }

                                private static string First(HttpRequestMessage request, string name) =>
                                    request.Headers.TryGetValues(name, out var values) ? string.Join(" ", values) : "";
                            }
                        }
                        """
                    )
                )
                .Load()
                .GetType("Acme.Shop.Probe")!
                .GetMethod("Run")!
                .Invoke(null, null)!;
    }
}
