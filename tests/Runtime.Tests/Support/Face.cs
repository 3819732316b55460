namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>An object as the generator emits it: a name, a score, and faces inside.</summary>
internal sealed class Face : ApiModel
{
    private string? _name;
    private int? _score;
    private Face? _inner;

    public string? Name { get => _name; set => _name = value; }

    public int? Score { get => _score; set => _score = value; }

    public Face? Inner { get => _inner; set => _inner = value; }

    protected internal override void VisitMembers(ref ApiMembers members)
    {
        members.Member("Name", ref _name);
        members.Member("Score", ref _score);
        members.Model("Inner", ref _inner);
    }

    protected internal override void Validate(ApiValidator validator)
    {
        validator.Required("Name", _name);
        validator.Range("Score", _score, 0, 100);
        validator.Model("Inner", _inner);
    }
}
