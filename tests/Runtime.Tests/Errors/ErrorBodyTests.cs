using System.Net;
using System.Text;
using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Errors;

/// <summary>What becomes of a refusal's body.</summary>
public sealed class ErrorBodyTests
{
    [Theory]
    [InlineData("<Error><Code>C</Code><Message>M</Message><RequestId>R</RequestId></Error>")]
    [InlineData("<Root><Error><Code>C</Code><Message>M</Message><RequestId>R</RequestId></Error><Code>X</Code></Root>")]
    [InlineData("<Error><Code><![CDATA[C]]></Code><Message>M<!-- no text --></Message><RequestId>R</RequestId><Host/></Error>")]
    [InlineData("<Error><Code>C</Code><Deep><Code>X</Code><Message/></Deep><Message>M</Message><RequestId>R</RequestId></Error>")]
    [InlineData("<a:Error xmlns:a='urn:a'><a:Code>C</a:Code><a:Message>M</a:Message><a:RequestId>R</a:RequestId></a:Error>")]
    public void Xml_IsReadAtTheLevelOfTheError(string body)
    {
        var error = Parse(body);

        Assert.Equal(("C", "M", "R", null), (error.Code, error.Message, error.RequestId, error.Cause));
    }

    [Theory]
    [InlineData("<Error><Message>a<b/>c</Message></Error>")]
    [InlineData("<Error><Error><Message>a</Message></Error><x><Error><Message>b</Message></Error></x></Error>")]
    public void XmlWithoutATextThere_HasNoCode(string body) => Assert.Null(Parse(body).Code);

    /// <summary>A document object model takes minutes here: its time goes with the square of the depth.</summary>
    [Theory]
    [InlineData(129, true)]
    [InlineData(128, false)]
    [InlineData(80_000, true)]
    public void NestedXml_IsReadToTheDepthOfJson(int depth, bool isTooDeep)
    {
        var error = Parse("<Error><Code>C</Code>" + string.Concat(Enumerable.Repeat("<a>", depth)));

        Assert.Equal(isTooDeep, error.Cause!.Message.Contains("nested deeper than 128", StringComparison.Ordinal));
    }

    [Fact]
    public async Task LongRefusal_IsCutAndKeepsItsStatus()
    {
        var exception = await RefuseAsync("{\"Code\":\"C\",\"Data\":\"" + new string('x', 1_000_000) + "\"}");

        Assert.Equal((400, 65_536), (exception.StatusCode, exception.ResponseBody!.Length));
    }

    [Theory]
    [InlineData("<html>Bad gateway</html>")]
    [InlineData("no healthy upstream")]
    [InlineData("""{"code":403,"msg":"not allowed"}""")]
    [InlineData("[1]")]
    [InlineData("{")]
    public async Task Body_IsKept(string body)
    {
        var exception = await RefuseAsync(body);

        Assert.Equal(body, exception.ResponseBody);
        Assert.DoesNotContain(body, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EmptyBody_IsNone()
    {
        var exception = await RefuseAsync("");

        Assert.Null(exception.ResponseBody);
        Assert.Empty(exception.AdditionalProperties);
    }

    [Fact]
    public async Task OtherMembers_CanBeReached()
    {
        var exception = await RefuseAsync("""{"Code":"C","Message":"M","Data":{"Left":3},"msg":"m"}""");

        Assert.Equal(["Data", "msg"], exception.AdditionalProperties.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(3, exception.AdditionalProperties["Data"].GetProperty("Left").GetInt32());
    }

    [Fact]
    public async Task BodyOfAThrottling_IsKept()
    {
        var exception = await RefuseAsync("""{"Code":"Throttling","Quota":5}""");

        Assert.IsType<ApiThrottlingException>(exception);
        Assert.Equal(5, exception.AdditionalProperties["Quota"].GetInt32());
    }

    private static ErrorBody Parse(string body) => ErrorResponse.Parse(Encoding.UTF8.GetBytes(body));

    private static async Task<ApiException> RefuseAsync(string body) =>
        await Assert.ThrowsAnyAsync<ApiException>(() => TestService.SendAsync(StubHandler.Answering(body, HttpStatusCode.BadRequest)));
}
