namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>The answer to a face search.</summary>
internal sealed class MediaResponse : ApiResponse
{
    private string? _requestId;
    private bool? _success;
    private string? _code;
    private int? _total;
    private IReadOnlyList<Media>? _mediaInfoList;

    public string? RequestId => _requestId;

    public override string ToString()
    {
        var others = string.Concat(AdditionalProperties.Keys.Select(name => $", \"{name}\""));
        return $"Success {Text(_success)}, Code {Text(_code)}, Total {Text(_total)}, {Text(_mediaInfoList?.Count)} media{others}";
    }

    protected internal override void VisitMembers(ref ApiMembers members)
    {
        members.VisitMember("RequestId", ref _requestId);
        members.VisitText("Success", ref _success);
        members.VisitMember("Code", ref _code);
        members.VisitMember("Total", ref _total);
        members.VisitModels("MediaInfoList", ref _mediaInfoList);
    }

    private static string Text(object? value) => value?.ToString() ?? "null";

    private sealed class Media : ApiModel
    {
        private string? _id;

        protected internal override void VisitMembers(ref ApiMembers members) => members.VisitMember("MediaId", ref _id);
    }
}
