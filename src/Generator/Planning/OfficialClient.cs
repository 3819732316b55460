using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Planning;

/// <summary>The platform's own <c>AlibabaCloud.OpenApiClient.Client</c>, as the project's reference has it.</summary>
/// <param name="RuntimeOptions">Full name of the third parameter's type of <c>CallApiAsync</c>: it moved between the lines 0.1 and
/// 0.2.</param>
/// <param name="Errors">What it throws where the service refuses a call.</param>
internal sealed record OfficialClient(string RuntimeOptions, EquatableArray<OfficialError> Errors);
