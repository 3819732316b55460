using FaceSearchToolkit.Annotations;

namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>A filter as the generator emits it.</summary>
internal sealed class FaceFilter : ApiFilter
{
    private static readonly ApiMemberNames Names = new("intField1", "price", "strField1");

    public NumberMatch? IntField1 { get; set; }

    public DecimalMatch? Price { get; set; }

    public TextMatch? StrField1 { get; set; }

    public static FaceFilter Parse(string json) => Parse(json, new FaceFilter());

    public static bool TryParse(string? json, out FaceFilter? value) => TryParse(json, new FaceFilter(), out value);

    protected internal override void Write(ApiFilterWriter writer)
    {
        writer.WriteField("intField1", IntField1);
        writer.WriteField("price", Price);
        writer.WriteField("strField1", StrField1);
    }

    protected internal override void ReadField(ref ApiFilterReader reader)
    {
        switch (reader.ReadFieldIndex(Names))
        {
            case 0:
                IntField1 = reader.ReadNumber(FilterModes.Exact | FilterModes.AnyOf | FilterModes.Range);
                break;
            case 1:
                Price = reader.ReadDecimal(FilterModes.Exact | FilterModes.Range);
                break;
            case 2:
                StrField1 = reader.ReadText(FilterModes.Exact | FilterModes.AnyOf);
                break;
        }
    }
}
