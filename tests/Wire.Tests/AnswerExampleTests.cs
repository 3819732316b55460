using FaceSearchToolkit.Wire.Tests.Answers;

namespace FaceSearchToolkit.Wire.Tests;

/// <summary>Every example answer of the platform's documents, received by clients generated from them.</summary>
public sealed class AnswerExampleTests
{
    /// <summary>Examples that keep to their schema and yet are not written back as they were, and why.</summary>
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["dcdn_2018-01-15/DescribeDcdnDomainHttpCodeData"] = Single,
        ["dcdn_2018-01-15/DescribeDcdnDomainIpaTrafficData"] = Single,
        ["dcdn_2018-01-15/DescribeDcdnDomainMultiUsageData"] = Single,
        ["dcdn_2018-01-15/DescribeDcdnDomainRealTimeBpsData"] = Single,
        ["dcdn_2018-01-15/DescribeDcdnDomainRealTimeByteHitRateData"] = Single,
        ["dcdn_2018-01-15/DescribeDcdnDomainRealTimeReqHitRateData"] = Single,
        ["dcdn_2018-01-15/DescribeDcdnDomainWebsocketTrafficData"] = Single,
        ["dfs_2018-06-20/GetFileSystem"] = Single,
        ["dfs_2018-06-20/ListFileSystems"] = Single,
        ["eventbridge_2020-04-01/ListAliyunOfficialEventSources"] = Single,
        ["eventbridge_2020-04-01/ListUserDefinedEventSources"] = Single,
        ["facebody_2019-12-30/BodyPosture"] = Single,
        ["facebody_2019-12-30/CompareFace"] = Single,
        ["facebody_2019-12-30/CompareFaceWithMask"] = Single,
        ["facebody_2019-12-30/DetectVideoLivingFace"] = Single,
        ["facebody_2019-12-30/MonitorExamination"] = Single,
        ["facebody_2019-12-30/PedestrianDetectAttribute"] = Single,
        ["facebody_2019-12-30/RecognizeAction"] = Single,
        ["facebody_2019-12-30/RecognizeExpression"] = Single,
        ["fc_2023-03-30/InvokeFunction"] = Bytes,
        ["idrsservice_2020-06-30/FaceLiveness"] = Single,
        ["imm_2020-09-30/CompareImageFaces"] = Single,
        ["linkvisual_2018-01-20/DetectUserFaceByUrl"] = Single,
        ["objectdet_2019-12-30/DetectIPCObject"] = Single,
        ["objectdet_2019-12-30/DetectVehicleICongestion"] = Single,
        ["objectdet_2019-12-30/DetectVehicleIllegalParking"] = Single,
        ["scdn_2017-11-15/DescribeScdnDomainRealTimeBpsData"] = Single,
        ["scdn_2017-11-15/DescribeScdnDomainRealTimeByteHitRateData"] = Single,
        ["scdn_2017-11-15/DescribeScdnDomainRealTimeReqHitRateData"] = Single,
        ["videorecog_2020-03-20/GenerateVideoCover"] = Single,
        ["videorecog_2020-03-20/RecognizeVideoCastCrewList"] = Single,
        ["vod_2017-03-21/DescribeVodDomainRealTimeBpsData"] = Single,
        ["vod_2017-03-21/DescribeVodDomainRealTimeByteHitRateData"] = Single,
        ["vod_2017-03-21/DescribeVodDomainRealTimeReqHitRateData"] = Single,
    };

    private const string Bytes = "The answer is bytes: JSON has them as base64.";
    private const string Single = "A number of format float has more digits than 32 bits hold.";

    private static readonly Lazy<Task<IReadOnlyList<ReceivedAnswer>>> Answers = new(AnswerCalls.ReceiveAllAsync);

    [Fact]
    public async Task EveryExample_IsReadWithoutAnException()
    {
        var answers = await Answers.Value;

        Assert.NotEmpty(answers);
        Assert.Empty(answers.Where(answer => answer.Error is not null).Select(answer => $"{answer.Example}: {answer.Error}"));
    }

    [Fact]
    public async Task ExamplesThatKeepToTheirSchema_AreWrittenBackAsTheyWere()
    {
        var answers = (await Answers.Value).Where(answer => answer.Example.IsStrictMatch && answer.Response is not null);
        var changed = answers.Where(answer => !answer.IsWrittenBackUnchanged).ToDictionary(answer => answer.Example.Id);

        Assert.Empty(changed.Values.Where(answer => !Exceptions.ContainsKey(answer.Example.Id)).Select(answer => $"{answer.Example}: {answer.WrittenBack}"));
        Assert.Empty(Exceptions.Keys.Except(changed.Keys).Select(id => $"{id} is written back as it was: it is no exception any more."));
    }
}
