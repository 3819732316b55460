namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>An answer with a member of every kind.</summary>
internal sealed class FaceResponse : ApiResponse
{
    private string? _text;
    private int? _int;
    private long? _long;
    private double? _double;
    private bool? _flag;
    private JsonElement? _any;
    private byte[]? _bytes;
    private Face? _face;
    private IReadOnlyList<Face>? _faces;
    private FaceList? _wrapped;
    private IReadOnlyList<int>? _numbers;
    private IReadOnlyDictionary<string, long>? _map;
    private TimeRange? _range;
    private FaceFilter? _filter;
    private string? _code;

    public string? Text => _text;

    public int? Int => _int;

    public long? Long => _long;

    public double? Double => _double;

    public bool? Flag => _flag;

    public JsonElement? Any => _any;

    public byte[]? Bytes => _bytes;

    public Face? Face => _face;

    public IReadOnlyList<Face>? Faces => _faces;

    public FaceList? Wrapped => _wrapped;

    public IReadOnlyList<int>? Numbers => _numbers;

    public IReadOnlyDictionary<string, long>? Map => _map;

    public TimeRange? Range => _range;

    public FaceFilter? Filter => _filter;

    public string? Code => _code;

    protected internal override void VisitMembers(ref ApiMembers members)
    {
        members.VisitMember("Text", ref _text);
        members.VisitMember("Int", ref _int);
        members.VisitMember("Long", ref _long);
        members.VisitMember("Double", ref _double);
        members.VisitMember("Flag", ref _flag);
        members.VisitMember("Any", ref _any);
        members.VisitMember("Bytes", ref _bytes);
        members.VisitModel("Face", ref _face);
        members.VisitModels("Faces", ref _faces);
        members.VisitModel("Wrapped", ref _wrapped);
        members.VisitList("Numbers", ref _numbers);
        members.VisitMap("Map", ref _map);
        members.VisitMember("Range", ref _range);
        members.VisitFilter("Filter", ref _filter, FaceFilter.TryParse);
        members.VisitMember("Code", ref _code);
    }
}
