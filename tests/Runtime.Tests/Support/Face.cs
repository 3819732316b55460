namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>An object as the generator emits it: a name, a score, a face inside, and a list of faces.</summary>
internal sealed class Face : ApiModel
{
    private string? _name;
    private int? _score;
    private Face? _inner;
    private IReadOnlyList<Face>? _friends;

    public string? Name
    {
        get => _name;
        set => _name = value;
    }

    public int? Score
    {
        get => _score;
        set => _score = value;
    }

    public Face? Inner
    {
        get => _inner;
        set => _inner = value;
    }

    public IReadOnlyList<Face>? Friends
    {
        get => _friends;
        set => _friends = value;
    }

    protected internal override void VisitMembers(ref ApiMembers members)
    {
        members.VisitMember("Name", ref _name);
        members.VisitMember("Score", ref _score);
        members.VisitModel("Inner", ref _inner);
        members.VisitModels("Friends", ref _friends);
    }

    protected internal override void Validate(ApiValidator validator)
    {
        validator.CheckRequired("Name", _name);
        validator.CheckRange("Score", _score, 0, 100);
        validator.CheckModel("Inner", _inner);
    }
}
