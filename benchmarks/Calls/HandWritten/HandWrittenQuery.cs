using System.Buffers;
using System.Text.Json;

namespace FaceSearchToolkit.Benchmarks.Calls.HandWritten;

/// <summary>The query of a search: every name known, and in the order in which it is signed.</summary>
internal static class HandWrittenQuery
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _filter;

    [ThreadStatic]
    private static Utf8JsonWriter? _json;

    public static void Write(ref Utf8Text query, HandWrittenRequest request)
    {
        query.Append("CustomFilters="u8);
        query.AppendEncoded(Filter(request));
        query.Append("&FaceSearchToken="u8);
        query.AppendEncoded(request.FaceSearchToken);
        query.Append("&MediaType="u8);
        query.AppendEncoded(request.MediaType);
        query.Append("&PageNo="u8);
        query.Append(request.PageNo);
        query.Append("&PageSize="u8);
        query.Append(request.PageSize);
        query.Append("&PersonImageUrl="u8);
        query.AppendEncoded(request.PersonImageUrl);
        query.Append("&SearchLibName="u8);
        query.AppendEncoded(request.SearchLibName);
    }

    private static ReadOnlySpan<byte> Filter(HandWrittenRequest request)
    {
        var buffer = _filter ??= new ArrayBufferWriter<byte>(1024);
        buffer.ResetWrittenCount();
        var json = _json ??= new Utf8JsonWriter(buffer);
        json.Reset();
        json.WriteStartObject();
        json.WriteStartObject("intField1"u8);
        json.WriteNumber("gte"u8, request.IntField1Minimum);
        json.WriteNumber("lte"u8, request.IntField1Maximum);
        json.WriteEndObject();
        json.WriteString("strField1"u8, request.StrField1);
        json.WriteStartArray("strField2"u8);
        foreach (var value in request.StrField2)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan;
    }
}
