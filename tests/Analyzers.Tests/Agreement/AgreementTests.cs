namespace FaceSearchToolkit.Analyzers.Tests.Agreement;

/// <summary>
/// The rules in the editor and the checks before a call say the same of the same values, but where the table says why not.
/// </summary>
public sealed class AgreementTests(AgreementFixture compiled) : IClassFixture<AgreementFixture>
{
    public static IEnumerable<TheoryDataRow<int, string>> Cases { get; } =
        AgreementCases.All.Select((measured, index) => new TheoryDataRow<int, string>(index, $"{measured.Member} = {measured.Value}"));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Rules_SayWhatTheTableSays(int index, string value) =>
        Assert.Equal((value, AgreementCases.All[index].Rule), (value, compiled.Reported(index)));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Runtime_SaysTheSameUnlessDecidedOtherwise(int index, string value)
    {
        var expected = AgreementCases.All[index];

        Assert.Equal((value, expected.AtRunTime ?? expected.Rule), (value, compiled.Refused(index)));
    }

    [Fact]
    public void EveryDifference_HasAReason() =>
        Assert.All(AgreementCases.All, measured => Assert.Equal(measured.AtRunTime is null, measured.Why is null));
}
