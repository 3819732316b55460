using System.Text.Json.Nodes;
using FaceSearchToolkit.Wire.Tests.Endpoints;
using FaceSearchToolkit.Wire.Tests.Generation;
using FaceSearchToolkit.Wire.Tests.Recordings;
using FaceSearchToolkit.Wire.Tests.Responses;

namespace FaceSearchToolkit.Wire.Tests;

/// <summary>
/// The hosts that official clients take, against those of clients generated from the products' documents: the document's table, else the
/// rule.
/// </summary>
public sealed class EndpointVectorTests
{
    /// <summary>Hosts that are not to be met, and why.</summary>
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["agency_2022-12-16/us-west-1/none/none"] = Table,
        ["aiccs_2019-10-15//none/none"] = NoRule,
        ["aiccs_2019-10-15/none/none/none"] = NoRule,
        ["cloudcontrol_2022-08-30/cn-shanghai/public/none"] = NoRule,
        ["cloudcontrol_2022-08-30/cn-hangzhou/none/none"] = NoRule,
        ["cloudcontrol_2022-08-30/cn-beijing/none/none"] = NoRule,
        ["cloudcontrol_2022-08-30/us-west-1/none/none"] = NoRule,
        ["cloudcontrol_2022-08-30/eu-central-1/none/none"] = NoRule,
        ["cloudcontrol_2022-08-30/xx-unknown-9/public/none"] = NoRule,
        ["dysmsapi_2017-05-25/cn-beijing/none/none"] = Table,
        ["dysmsapi_2017-05-25/us-west-1/none/none"] = Table,
        ["dysmsapi_2017-05-25/eu-central-1/none/none"] = Table,
        ["dysmsapi_2017-05-25/xx-unknown-9/none/none"] = Mixed,
        ["dysmsapi_2017-05-25/xx-unknown-9/public/none"] = Mixed,
        ["dysmsapi_2017-05-25//none/none"] = Mixed,
        ["ice_2020-11-09/cn-hangzhou/none/none"] = Table,
        ["ice_2020-11-09/cn-beijing/none/none"] = Table,
        ["ice_2020-11-09/ap-southeast-1/none/none"] = Table,
        ["ice_2020-11-09/eu-central-1/none/none"] = Table,
        ["vod_2017-03-21/cn-hangzhou/none/none"] = Table,
    };

    private const string Table =
        "The official client's own table differs from the platform's: the document comes first, then the rule (WIRE.md 5 and 6.6).";
    private const string NoRule = "The official client has no rule for the product and throws; the document or the rule has a host.";

    private const string Mixed = "The document's table has several hosts: a region that it lacks goes by the rule, and one is asked for.";

    private readonly IReadOnlyList<EndpointVector> _vectors = EndpointVector.Load();

    [Fact]
    public async Task Client_TakesTheHostOfItsRegion()
    {
        var expressed = _vectors.Where(vector => vector.HasOptions).ToList();
        var documented = expressed.Where(vector => File.Exists(PathOf(vector.Document))).ToList();
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{_vectors.Count} vectors: {_vectors.Count - expressed.Count} of a network or a suffix, which are part of the endpoint here"
        );
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{expressed.Count - documented.Count} of products without a document in the corpus:\n"
                + string.Join('\n', expressed.Except(documented).Select(vector => vector.Id))
        );

        Accounting.Check(documented.Select(vector => vector.Id), await DifferencesAsync(documented), Exceptions);
    }

    private static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> DifferencesAsync(IReadOnlyList<EndpointVector> vectors)
    {
        var products = vectors.GroupBy(vector => vector.Document).ToList();
        var specs = products.Select((product, index) => Spec(product.Key, index)).ToList();
        var clients = GeneratedClient.OfEach(specs);
        var differences = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var (vector, index) in products.SelectMany((product, index) => product.Select(vector => (vector, index))))
        {
            var host = await HostAsync(clients[index], specs[index].Operations.First(), vector.RegionId);
            differences.Add(
                vector.Id,
                host == vector.Host ? [] : [$"{vector.Id}: host is {host ?? "none"}, the official client's {vector.Host ?? "none"}"]
            );
        }

        return differences;
    }

    /// <summary>Null where the client cannot be made.</summary>
    private static async Task<string?> HostAsync(GeneratedClient client, string operation, string? regionId)
    {
        using var handler = new RecordingHandler();
        using var http = new HttpClient(handler);
        var request = (ApiRequest)Activator.CreateInstance(client.RequestType(operation)!)!;
        try
        {
            await client.SendAsync(
                operation,
                request,
                new ApiClientOptions
                {
                    RegionId = regionId,
                    Credential = new AccessKeyCredential("id", "secret"),
                    HttpClient = http,
                }
            );
        }
        catch (System.Reflection.TargetInvocationException exception) when (exception.InnerException is ArgumentException)
        {
            return null;
        }

        return handler.Sent!.Header("host");
    }

    /// <summary>One operation is enough for a client; any will do.</summary>
    private static SpecFile Spec(string document, int index)
    {
        var spec = File.ReadAllText(PathOf(document));
        return new SpecFile(ResponseDocument.Of(spec), [JsonNode.Parse(spec)!["apis"]!.AsObject().First().Key], index);
    }

    private static string PathOf(string document) => Path.Combine(SharedData.Corpus("specs"), document + ".json");
}
