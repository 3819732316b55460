namespace FaceSearchToolkit;

/// <summary>The body of a refusal, in any of the cases that the service uses.</summary>
internal sealed class ErrorBody : ApiModel
{
    private static readonly ApiMemberNames Names = new("Code", "Message", "RequestId", "Recommend", "code", "message", "requestId", "recommend");

    public string? Code { get; private set; }

    public string? Message { get; private set; }

    public string? RequestId { get; private set; }

    public string? Recommend { get; private set; }

    /// <summary>Sets a part by its name, if it is one of these.</summary>
    public void Set(string name, string value)
    {
        var member = Names.IndexOfIgnoringCase(name);
        if (member >= 0)
        {
            Set(member, value);
        }
    }

    protected internal override void ReadMember(ref ApiReader reader)
    {
        var member = reader.Member(Names);
        if (member >= 0)
        {
            Set(member, reader.ReadString());
        }
    }

    protected internal override void Write(ApiWriter writer)
    {
        writer.Member("Code", Code);
        writer.Member("Message", Message);
        writer.Member("RequestId", RequestId);
        writer.Member("Recommend", Recommend);
    }

    private void Set(int member, string? value)
    {
        // The upper-case name counts where both are there.
        var isTwin = member >= 4;
        switch (member % 4)
        {
            case 0:
                Code = isTwin ? Code ?? value : value ?? Code;
                break;
            case 1:
                Message = isTwin ? Message ?? value : value ?? Message;
                break;
            case 2:
                RequestId = isTwin ? RequestId ?? value : value ?? RequestId;
                break;
            case 3:
                Recommend = isTwin ? Recommend ?? value : value ?? Recommend;
                break;
        }
    }
}
