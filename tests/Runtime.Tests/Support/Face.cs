namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>An object as the generator emits it: a name, a score, and faces inside.</summary>
internal sealed class Face : ApiModel
{
    private static readonly ApiMemberNames Names = new("Name", "Score", "Inner");

    public string? Name { get; set; }

    public int? Score { get; set; }

    public Face? Inner { get; set; }

    protected internal override void ReadMember(ref ApiReader reader)
    {
        switch (reader.Member(Names))
        {
            case 0: Name = reader.ReadString(); break;
            case 1: Score = reader.ReadInt32(); break;
            case 2: Inner = reader.ReadModel(new Face()); break;
        }
    }

    protected internal override void Write(ApiWriter writer)
    {
        writer.Member("Name", Name);
        writer.Member("Score", Score);
        writer.Member("Inner", Inner);
    }

    protected internal override void Validate(ApiValidator validator)
    {
        validator.Required("Name", Name);
        validator.Range("Score", Score, 0, 100);
        validator.Model("Inner", Inner);
    }
}
