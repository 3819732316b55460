namespace FaceSearchToolkit.Generator.Planning;

/// <summary>What the project references of Microsoft.Extensions.Http and what goes with it.</summary>
/// <param name="HasKeyedServices">Keyed services, since version 8.</param>
/// <param name="HasStartupValidation">Validation of options when the host starts, since version 8.</param>
/// <param name="HasResilience">Microsoft.Extensions.Http.Resilience.</param>
internal sealed record ContainerSupport(bool HasKeyedServices, bool HasStartupValidation, bool HasResilience);
