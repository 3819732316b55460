using System.Text;
using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Requests;

public sealed class BodyWritingTests
{
    private static readonly ApiOperation Form = TestService.Operation(requestBody: ApiBodyKind.Form);
    private static readonly ApiOperation Json = TestService.Operation("PUT", ApiStyle.Roa, "/faces", ApiBodyKind.Json);

    [Fact]
    public void Form_KeepsTheOrderAndDropsBlankValues() => AssertBody("B=1&A.1=x", "application/x-www-form-urlencoded", Form, w =>
        {
            w.GetWriter(ApiLocation.Form).Member("B", "1");
            w.GetWriter(ApiLocation.Form).Member("C", "");
            w.GetWriter(ApiLocation.Form).Member("D", " \t");
            w.GetWriter(ApiLocation.Form).List("A", ["x", " "]);
        });

    [Fact]
    public void BlankValueOfAnyStyle_IsLeftOutOfAForm() => AssertBody("D=%5B%5D", "application/x-www-form-urlencoded", Form, w =>
        {
            w.GetWriter(ApiLocation.Form, ApiArrayStyle.Json).Member("A", "");
            w.GetWriter(ApiLocation.Form, ApiArrayStyle.Json).Member("B", " \t");
            w.GetWriter(ApiLocation.Form, ApiArrayStyle.Simple).List("C", Array.Empty<string>());
            w.GetWriter(ApiLocation.Form, ApiArrayStyle.Json).List("D", Array.Empty<string>());
        });

    [Fact]
    public void EmptyForm_IsStillAForm() => AssertBody("", "application/x-www-form-urlencoded", Form, _ => { });

    [Fact]
    public void FormJson_IsOnePair() =>
        AssertBody("L=%5B1%2C2%5D", "application/x-www-form-urlencoded", Form, w =>
            w.GetWriter(ApiLocation.Form, ApiArrayStyle.Json).List("L", [1, 2])
        );

    [Fact]
    public void FormJoined_IsOnePair() =>
        AssertBody("L=1%2C2", "application/x-www-form-urlencoded", Form, w =>
            w.GetWriter(ApiLocation.Form, ApiArrayStyle.Simple).List("L", [1, 2])
        );

    [Fact]
    public void FormOfAnRpcGet_GoesToTheQuery()
    {
        var prepared = TestService.Prepare(
            w =>
            {
                w.GetWriter(ApiLocation.Form).Member("B", "");
                w.GetWriter(ApiLocation.Form, ApiArrayStyle.Json).List("A", [1]);
                w.GetWriter(ApiLocation.Form, ApiArrayStyle.PipeDelimited).List("C", [1, 2]);
            },
            TestService.Operation("GET", requestBody: ApiBodyKind.Form)
        );

        Assert.Equal("A=%5B1%5D&B=&C=1%7C2", prepared.Query);
        Assert.Null(prepared.Content);
        Assert.Null(prepared.ContentType);
    }

    [Fact]
    public void JsonBody_IsTheModel() =>
        AssertBody("""{"Name":"ä","Inner":{"Score":1}}""", "application/json; charset=utf-8", Json, w => w.GetWriter(ApiLocation.Body)
                .WriteValue(
                    new Face
                    {
                        Name = "ä",
                        Inner = new Face { Score = 1 },
                    }
                ));

    [Fact]
    public void JsonBody_KeepsWhatTheModelKept()
    {
        var face = Answers.Read("""{"Face":{"Name":"a","Odd":{"x":[1.50]},"Score":"many"}}""").Face!;

        AssertBody("""{"Name":"a","Odd":{"x":[1.50]},"Score":"many"}""", "application/json; charset=utf-8", Json, w =>
            w.GetWriter(ApiLocation.Body).WriteValue(face)
        );
    }

    [Fact]
    public void MemberThatWasSetSince_ComesBeforeWhatWasKept()
    {
        var face = Answers.Read("""{"Face":{"Score":"many"}}""").Face!;
        face.Score = 7;

        AssertBody("""{"Score":7}""", "application/json; charset=utf-8", Json, w => w.GetWriter(ApiLocation.Body).WriteValue(face));
    }

    [Fact]
    public void MembersThatWereKept_BelongToTheirObject()
    {
        var face = Answers.Read("""{"Face":{"Inner":{"Odd":1,"Inner":{"Name":"c"}},"Name":5,"Odd":2}}""").Face!;
        face.Inner!.Inner!.Score = 3;

        AssertBody(
            """{"Name":"5","Inner":{"Inner":{"Name":"c","Score":3},"Odd":1},"Odd":2}""",
            "application/json; charset=utf-8",
            Json,
            w => w.GetWriter(ApiLocation.Body).WriteValue(face)
        );
    }

    [Fact]
    public void BodyObject_IsMadeOfItsMembers()
    {
        AssertBody("{}", "application/json; charset=utf-8", Json, w => w.GetWriter(ApiLocation.BodyObject));
        AssertBody("""{"M":{"a":1}}""", "application/json; charset=utf-8", Json, w =>
            w.GetWriter(ApiLocation.BodyObject).WriteValue(JsonDocument.Parse("""{"M":{"a":1}}""").RootElement)
        );
    }

    [Fact]
    public void BytesInABody_AreBase64() =>
        AssertBody("""["AQ==",null]""", "application/json; charset=utf-8", Json, w => w.GetWriter(ApiLocation.Body)
                .List<byte[]>(
                    null,
                    [
                        [1],
                        null!,
                    ]
                ));

    [Fact]
    public void ArrayBody_IsAnArray() =>
        AssertBody("""["a",null,"b"]""", "application/json; charset=utf-8", Json, w =>
            w.GetWriter(ApiLocation.Body).List(null, new[] { "a", null!, "b" })
        );

    [Fact]
    public void TextBody_IsRaw() =>
        AssertBody(
            """{ "a" : 1 }""",
            "application/json; charset=utf-8",
            TestService.Operation("POST", ApiStyle.Roa, "/x", ApiBodyKind.Text),
            w => w.GetWriter(ApiLocation.Body).WriteValue("""{ "a" : 1 }""")
        );

    [Fact]
    public void BinaryBody_IsTheBytes()
    {
        var prepared = TestService.Prepare(
            w => w.GetWriter(ApiLocation.Body).WriteValue([0, 255, 10]),
            TestService.Operation("POST", ApiStyle.Roa, "/x", ApiBodyKind.Binary)
        );

        Assert.Equal([0, 255, 10], prepared.Content!);
        Assert.Equal("application/octet-stream", prepared.ContentType);
    }

    [Fact]
    public void UnsetBody_HasNoContentType()
    {
        var prepared = TestService.Prepare(w => w.GetWriter(ApiLocation.Body).WriteValue((Face?)null), Json);

        Assert.Null(prepared.Content);
        Assert.Null(prepared.ContentType);
    }

    [Fact]
    public void Writer_IsCleanForTheNextRequest()
    {
        TestService.Prepare(w => w.GetWriter(ApiLocation.Form).Member("A", "1"), Form);
        TestService.Prepare(w => w.GetWriter(ApiLocation.Body).WriteValue("x"), Json);
        var prepared = TestService.Prepare(_ => { }, Form);

        Assert.Empty(prepared.Content!);
        Assert.Equal("", prepared.Query);
    }

    [Fact]
    public void RequestThatFailsHalfWay_LeavesNothingBehind()
    {
        Assert.Throws<InvalidOperationException>(() =>
            TestService.Prepare(w =>
            {
                w.GetWriter(ApiLocation.Query).Member("Secret", "1");
                w.GetWriter(ApiLocation.Query).List<int>("L", [1], (ref _, ref _) => throw new InvalidOperationException());
            })
        );

        Assert.Equal("A=1", TestService.Prepare(w => w.GetWriter(ApiLocation.Query).Member("A", "1")).Query);
    }

    private static void AssertBody(string body, string contentType, ApiOperation operation, Action<ApiRequestWriter> write)
    {
        var prepared = TestService.Prepare(write, operation);
        Assert.Equal(body, Encoding.UTF8.GetString(prepared.Content!));
        Assert.Equal(contentType, prepared.ContentType);
    }
}
