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
        members.Member("Text", ref _text);
        members.Member("Int", ref _int);
        members.Member("Long", ref _long);
        members.Member("Double", ref _double);
        members.Member("Flag", ref _flag);
        members.Member("Any", ref _any);
        members.Member("Bytes", ref _bytes);
        members.Model("Face", ref _face);
        members.Models("Faces", ref _faces);
        members.Model("Wrapped", ref _wrapped);
        members.List("Numbers", ref _numbers);
        members.Map("Map", ref _map);
        members.Member("Range", ref _range);
        members.Filter("Filter", ref _filter, FaceFilter.TryParse);
        members.Member("Code", ref _code);
    }
}
