namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>The wrapper that RPC answers put around a list.</summary>
internal sealed class FaceList : ApiModel
{
    private static readonly ApiMemberNames Names = new("Face");

    public IReadOnlyList<Face>? Face { get; set; }

    protected internal override void ReadMember(ref ApiReader reader)
    {
        if (reader.Member(Names) == 0)
        {
            Face = reader.ReadList<Face>((ref r) => r.ReadModel(new Face()));
        }
    }

    protected internal override void Write(ApiWriter writer) => writer.Member("Face", Face, (w, e) => w.Value(e));
}
