using FaceSearchToolkit.Analyzers.Tests.Infrastructure;

namespace FaceSearchToolkit.Analyzers.Tests.Usage;

/// <summary>FST1012: secrets in source code.</summary>
public sealed class SecretTests
{
    [Theory]
    [InlineData("""Use(new AccessKeyCredential(token, {|FST1012:"s3cret"|}));""")]
    [InlineData("""Use(new AccessKeyCredential("id", {|FST1012:"test"|}));""")]
    [InlineData("""Use(new AccessKeyCredential(accessKeySecret: {|FST1012:"s3cret"|}, accessKeyId: token));""")]
    [InlineData("""AccessKeyCredential c = new(token, {|FST1012:@"s3cret"|});""")]
    [InlineData("""Use(new AccessKeyCredential(token, {|FST1012:"s3" + "cret"|}));""")]
    [InlineData("""Use(new AccessKeyCredential(token, token ?? {|FST1012:"s3cret"|}));""")]
    [InlineData("""var secret = "s3cret"; Use(new AccessKeyCredential(token, {|FST1012:secret|}));""")]
    [InlineData("""const string secret = "s3cret"; Use(new AccessKeyCredential(token, {|FST1012:secret|}));""")]
    [InlineData("""Use(new StsCredential(token, {|FST1012:"s3cret"|}, token));""")]
    [InlineData("""Use(ApiCredentialValue.FromAccessKey(token, {|FST1012:"s3cret"|}));""")]
    [InlineData(
        """
            Use(
                new ApiClientOptions
                {
                    RegionId = "cn-shanghai",
                    Credential = new AccessKeyCredential("id", {|FST1012:"s3cret"|}),
                }
            );
            """
    )]
    public Task ConstantSecret_ReportsAtTheSecret(string statements) => Reports.InStatements(statements);

    [Theory]
    [InlineData("token")]
    [InlineData("Environment.GetEnvironmentVariable(\"ALIBABA_CLOUD_ACCESS_KEY_SECRET\")")]
    [InlineData("\"not \" + token")]
    [InlineData("\"\"")]
    [InlineData("null")]
    [InlineData("\"<secret>\"")]
    [InlineData("\"<your access key secret>\"")]
    [InlineData("\"your-access-key-secret\"")]
    [InlineData("\"YOUR_ACCESS_KEY_SECRET\"")]
    [InlineData("\"***\"")]
    [InlineData("\"LTAI***\"")]
    [InlineData("\"xxxx\"")]
    [InlineData(
        """
            "${SECRET}"
            """
    )]
    [InlineData("Find()")]
    public Task PlaceholderOrUnknown_DoesNotReport(string secret) =>
        DoesNotReport.InStatements($"Use(new AccessKeyCredential(\"id\", {secret})); Use(new StsCredential(\"id\", {secret}, \"token\"));");

    [Theory]
    [InlineData("""Use(new BearerTokenCredential("token"));""")]
    [InlineData("""Use(new System.Net.NetworkCredential("user", "password"));""")]
    public Task OtherCredentials_DoesNotReport(string statements) => DoesNotReport.InStatements(statements);

    [Fact]
    public Task FieldInitializer_Reports() =>
        Reports.InFile(
            """
            using FaceSearchToolkit;
            class Settings { static readonly ApiCredential Key = new AccessKeyCredential("id", {|FST1012:"s3cret"|}); }
            """
        );
}
