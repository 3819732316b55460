namespace FaceSearchToolkit.Roslyn.Symbols;

/// <summary>
/// Every name of the runtime, the generated code and the framework that the rules look for. A test proves that each exists.
/// </summary>
internal static class WellKnownNames
{
    public const string ApiRequest = "FaceSearchToolkit.ApiRequest";
    public const string ApiModel = "FaceSearchToolkit.ApiModel";
    public const string TimeRange = "FaceSearchToolkit.TimeRange";
    public const string NumberMatch = "FaceSearchToolkit.NumberMatch";
    public const string DecimalMatch = "FaceSearchToolkit.DecimalMatch";
    public const string TextMatch = "FaceSearchToolkit.TextMatch";

    public const string ApiValue = "FaceSearchToolkit.CompilerServices.IApiValue";
    public const string ApiCredentialValue = "FaceSearchToolkit.ApiCredentialValue";
    public const string AccessKeyCredential = "FaceSearchToolkit.AccessKeyCredential";
    public const string StsCredential = "FaceSearchToolkit.StsCredential";

    public const string Annotations = "FaceSearchToolkit.Annotations";
    public const string ApiOperationAttribute = "ApiOperationAttribute";
    public const string ApiClientAttribute = "ApiClientAttribute";
    public const string ApiLinkAttribute = "ApiLinkAttribute";
    public const string ApiRangeAttribute = "ApiRangeAttribute";
    public const string ApiSourceAttribute = "ApiSourceAttribute";
    public const string ApiValuesAttribute = "ApiValuesAttribute";
    public const string ApiWireNameAttribute = "ApiWireNameAttribute";
    public const string ApiSensitiveAttribute = "ApiSensitiveAttribute";
    public const string ApiFilterAttribute = "ApiFilterAttribute";
    public const string ApiFilterFieldAttribute = "ApiFilterFieldAttribute";

    public const string DataAnnotations = "System.ComponentModel.DataAnnotations";
    public const string RequiredAttribute = "RequiredAttribute";
    public const string RangeAttribute = "RangeAttribute";
    public const string StringLengthAttribute = "StringLengthAttribute";
    public const string RegularExpressionAttribute = "RegularExpressionAttribute";

    public const string DateTimeOffset = "System.DateTimeOffset";
    public const string DateTime = "System.DateTime";
    public const string TimeSpan = "System.TimeSpan";

    public const string Enumerable = "System.Linq.Enumerable";
    public const string List = "System.Collections.Generic.List`1";

    public const string CodeAnalysis = "System.Diagnostics.CodeAnalysis";
    public const string DoesNotReturnAttribute = "DoesNotReturnAttribute";
    public const string DoesNotReturnIfAttribute = "DoesNotReturnIfAttribute";
    public const string NotNullAttribute = "NotNullAttribute";

    public const string Parse = "Parse";
    public const string TryParse = "TryParse";
}
