using System.Text.Json;

namespace FaceSearchToolkit.Benchmarks.Calls.HandWritten;

/// <summary>A page of media, read by code that knows this one answer only, and the types of its members.</summary>
internal sealed class HandWrittenPage
{
    public string? RequestId { get; set; }

    public bool Success { get; set; }

    public string? Code { get; set; }

    public long? Total { get; set; }

    public IReadOnlyList<HandWrittenMedia> MediaInfoList { get; set; } = [];

    public static HandWrittenPage Read(ReadOnlySpan<byte> text)
    {
        var json = new Utf8JsonReader(text);
        var page = new HandWrittenPage();
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            ReadMember(ref json, page);
        }

        return page;
    }

    private static void ReadMember(ref Utf8JsonReader json, HandWrittenPage page)
    {
        if (Finds(ref json, "RequestId"u8))
        {
            page.RequestId = json.GetString();
        }
        else if (Finds(ref json, "Success"u8))
        {
            page.Success = json.ValueTextEquals("true"u8);
        }
        else if (Finds(ref json, "Code"u8))
        {
            page.Code = json.GetString();
        }
        else if (Finds(ref json, "Total"u8))
        {
            page.Total = json.GetInt64();
        }
        else if (Finds(ref json, "MediaInfoList"u8))
        {
            page.MediaInfoList = ReadMedia(ref json);
        }
        else
        {
            json.Skip();
        }
    }

    private static List<HandWrittenMedia> ReadMedia(ref Utf8JsonReader json)
    {
        var list = new List<HandWrittenMedia>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            var media = new HandWrittenMedia();
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                if (Finds(ref json, "MediaId"u8))
                {
                    media.MediaId = json.GetString();
                }
                else
                {
                    json.Skip();
                }
            }

            list.Add(media);
        }

        return list;
    }

    /// <summary>Goes to the member's value if it has that name.</summary>
    private static bool Finds(ref Utf8JsonReader json, ReadOnlySpan<byte> name) => json.ValueTextEquals(name) && json.Read();
}
