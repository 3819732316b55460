namespace FaceSearchToolkit;

/// <summary>The body of a refusal, in any of the cases that the service uses; the upper-case name counts where both are there.</summary>
internal sealed class ErrorBody : ApiModel
{
    private string? _code;
    private string? _message;
    private string? _requestId;
    private string? _recommend;
    private string? _lowerCode;
    private string? _lowerMessage;
    private string? _lowerRequestId;
    private string? _lowerRecommend;
    private JsonElement? _accessDeniedDetail;
    private string? _success;
    private string? _lowerSuccess;

    public string? Code => _code ?? _lowerCode;

    public string? Message => _message ?? _lowerMessage;

    public string? RequestId => _requestId ?? _lowerRequestId;

    public string? Recommend => _recommend ?? _lowerRecommend;

    /// <summary>What made the body unreadable, if anything.</summary>
    public Exception? Cause { get; set; }

    /// <summary>Whether the body says that it is a failure.</summary>
    public bool IsRefusal => string.Equals(_success ?? _lowerSuccess, "false", StringComparison.OrdinalIgnoreCase);

    /// <summary>The parts of the detail as texts; null where there is none.</summary>
    public IReadOnlyDictionary<string, string>? AccessDeniedDetail =>
        _accessDeniedDetail is not { ValueKind: JsonValueKind.Object } detail
            ? null
            : JsonTree
                .Members(detail)
                .Where(part => part.Value.ValueKind != JsonValueKind.Null)
                .ToDictionary(part => part.Key, part => JsonTree.ScalarText(part.Value), StringComparer.Ordinal);

    /// <summary>Sets a part by its name in any case, if it is one of these.</summary>
    public void Set(string name, string value)
    {
        switch (name.ToUpperInvariant())
        {
            case "CODE":
                _code = value;
                break;
            case "MESSAGE":
                _message = value;
                break;
            case "REQUESTID":
                _requestId = value;
                break;
            case "RECOMMEND":
                _recommend = value;
                break;
        }
    }

    protected internal override void VisitMembers(ref ApiMembers members)
    {
        members.VisitMember("Code", ref _code);
        members.VisitMember("Message", ref _message);
        members.VisitMember("RequestId", ref _requestId);
        members.VisitMember("Recommend", ref _recommend);
        members.VisitMember("code", ref _lowerCode);
        members.VisitMember("message", ref _lowerMessage);
        members.VisitMember("requestId", ref _lowerRequestId);
        members.VisitMember("recommend", ref _lowerRecommend);
        members.VisitMember("AccessDeniedDetail", ref _accessDeniedDetail);
        members.VisitMember("Success", ref _success);
        members.VisitMember("success", ref _lowerSuccess);
    }
}
