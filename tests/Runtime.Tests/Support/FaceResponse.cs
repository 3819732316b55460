namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>An answer with a member of every kind.</summary>
internal sealed class FaceResponse : ApiResponse
{
    private static readonly ApiMemberNames Names = new("Text", "Int", "Long", "Float", "Double", "Flag", "Any", "Bytes", "Face", "Faces", "Wrapped", "Numbers", "Map", "Range", "Filter", "Code");

    public string? Text { get; set; }

    public int? Int { get; set; }

    public long? Long { get; set; }

    public float? Float { get; set; }

    public double? Double { get; set; }

    public bool? Flag { get; set; }

    public JsonElement? Any { get; set; }

    public byte[]? Bytes { get; set; }

    public Face? Face { get; set; }

    public IReadOnlyList<Face>? Faces { get; set; }

    public FaceList? Wrapped { get; set; }

    public IReadOnlyList<int>? Numbers { get; set; }

    public IReadOnlyDictionary<string, long>? Map { get; set; }

    public TimeRange? Range { get; set; }

    public FaceFilter? Filter { get; set; }

    public string? Code { get; set; }

    protected internal override void ReadMember(ref ApiReader reader)
    {
        switch (reader.Member(Names))
        {
            case 0: Text = reader.ReadString(); break;
            case 1: Int = reader.ReadInt32(); break;
            case 2: Long = reader.ReadInt64(); break;
            case 3: Float = reader.ReadSingle(); break;
            case 4: Double = reader.ReadDouble(); break;
            case 5: Flag = reader.ReadBoolean(); break;
            case 6: Any = reader.ReadJson(); break;
            case 7: Bytes = reader.ReadBytes(); break;
            case 8: Face = reader.ReadModel(new Face()); break;
            case 9: Faces = reader.ReadList<Face>((ref r) => r.ReadModel(new Face())); break;
            case 10: Wrapped = reader.ReadModel(new FaceList()); break;
            case 11: Numbers = reader.ReadList<int>((ref r) => r.ReadInt32() ?? default); break;
            case 12: Map = reader.ReadMap<long>((ref r) => r.ReadInt64() ?? default); break;
            case 13: Range = reader.ReadTimeRange(); break;
            case 14: Filter = reader.ReadFilter<FaceFilter>(FaceFilter.TryParse); break;
            case 15: Code = reader.ReadString(); break;
        }
    }

    protected internal override void Write(ApiWriter writer)
    {
        writer.Member("Text", Text);
        writer.Member("Int", Int);
        writer.Member("Long", Long);
        writer.Member("Float", Float);
        writer.Member("Double", Double);
        writer.Member("Flag", Flag);
        writer.Member("Any", Any);
        writer.Member("Bytes", Bytes);
        writer.Member("Face", Face);
        writer.Member("Faces", Faces, (w, e) => w.Value(e));
        writer.Member("Wrapped", Wrapped);
        writer.Member("Numbers", Numbers, (w, e) => w.Value(e));
        writer.Member("Map", Map, (w, e) => w.Value(e));
        writer.Member("Range", Range);
        writer.Member("Filter", Filter);
        writer.Member("Code", Code);
    }
}
