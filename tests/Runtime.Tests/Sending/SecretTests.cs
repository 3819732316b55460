using System.Diagnostics;
using System.Net;
using System.Reflection;
using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Sending;

public sealed class SecretTests
{
    private const string Hush = "hush-hush";

    public static TheoryData<ApiCredential> Credentials =>
        [new AccessKeyCredential("id", Hush), new StsCredential("id", Hush, Hush), new BearerTokenCredential(Hush)];

    [Theory]
    [MemberData(nameof(Credentials))]
    public async Task Credential_DoesNotShowItsSecret(ApiCredential credential)
    {
        var value = await credential.GetAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotContain(Hush, credential.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Hush, value.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Hush, new ApiClientOptions { Credential = credential }.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(ApiCredentialValue))]
    [InlineData(typeof(FixedCredential))]
    public void DebuggerDisplay_IsTheTextAndHidesTheParts(Type type)
    {
        Assert.Equal("{ToString(),nq}", type.GetCustomAttribute<DebuggerDisplayAttribute>()!.Value);
        var parts = type.GetProperties(BindingFlags.Instance | BindingFlags.NonPublic)
            .Cast<MemberInfo>()
            .Concat(type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Where(field => field.Name[0] != '<'));
        Assert.All(parts, part => Assert.Equal(DebuggerBrowsableState.Never, part.GetCustomAttribute<DebuggerBrowsableAttribute>()!.State));
    }

    [Theory]
    [MemberData(nameof(Credentials))]
    public async Task Errors_DoNotShowTheSecret(ApiCredential credential)
    {
        var refusing = StubHandler.Answering("""{"Code":"C","Message":"M"}""", HttpStatusCode.Forbidden);
        var exception = await Assert.ThrowsAsync<ApiException>(() =>
            TestService.SendAsync(refusing, options: TestService.Options(refusing, credential))
        );

        Assert.DoesNotContain(Hush, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TokenThatCannotBeSent_IsNotShown()
    {
        var handler = StubHandler.Answering("{}");
        var exception = await Assert.ThrowsAsync<ArgumentException>(() =>
            TestService.SendAsync(handler, options: TestService.Options(handler, new BearerTokenCredential(Hush + "\n")))
        );

        Assert.DoesNotContain(Hush, exception.ToString(), StringComparison.Ordinal);
        Assert.Contains("x-acs-bearer-token", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void BlankParts_AreRefused(string? text)
    {
        Assert.Throws<ArgumentException>(() => new AccessKeyCredential(text!, "s"));
        Assert.Throws<ArgumentException>(() => new AccessKeyCredential("i", text!));
        Assert.Throws<ArgumentException>(() => new StsCredential("i", "s", text!));
        Assert.Throws<ArgumentException>(() => new BearerTokenCredential(text!));
    }
}
