namespace FaceSearchToolkit.Spec.Model;

/// <summary>
/// One spec with its overlay, read, merged, checked and named: all that the emitter needs, as values.
/// Every name in it that is not called "wire" is a C# identifier already.
/// </summary>
/// <param name="Service">The product and where it is reached.</param>
/// <param name="Operations">The selected operations, ordered by name (ordinal).</param>
/// <param name="Components">The components that the selected operations reach, ordered by name.</param>
/// <param name="Enums">Top-level value sets (<c>x-name</c>) that the selected operations use; their values are the union over the whole
/// document.</param>
/// <param name="Filters">Filter classes that the selected operations use.</param>
/// <param name="Links">Links whose both ends are selected.</param>
public sealed record ApiModel(
    ApiService Service,
    EquatableArray<ApiOperation> Operations,
    EquatableArray<ApiObject> Components,
    EquatableArray<ApiEnum> Enums,
    EquatableArray<ApiFilter> Filters,
    EquatableArray<ApiLink> Links
);
