namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>An answer that is no object: its one member has no name.</summary>
internal sealed class WholeResponse<T>(WholeResponse<T>.BodyReader read) : ApiResponse
{
    private static readonly ApiMemberNames Names = new("");

    public delegate T? BodyReader(ref ApiReader reader);

    public T? Body { get; private set; }

    protected internal override void ReadMember(ref ApiReader reader)
    {
        if (reader.Member(Names) == 0)
        {
            Body = read(ref reader);
        }
    }

    protected internal override void Write(ApiWriter writer)
    {
    }
}
