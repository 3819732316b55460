using System.ComponentModel;

namespace FaceSearchToolkit.CompilerServices;

/// <summary>Visits one element of a list, or one value of a map: <c>members.Member(null, ref value)</c> or the like, once.</summary>
/// <typeparam name="T">The element's type.</typeparam>
/// <param name="members">Stands at the element.</param>
/// <param name="value">The element; when a response is read, where it goes.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void ApiElement<T>(ref ApiMembers members, ref T? value);
