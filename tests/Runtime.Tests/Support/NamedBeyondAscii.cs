namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>An answer whose members' names are not ASCII.</summary>
internal sealed class NamedBeyondAscii : ApiResponse
{
    public long? Value;
    public string? BytesAsLetters;

    protected internal override void VisitMembers(ref ApiMembers members)
    {
        // The bytes of the other name, each taken for a letter.
        members.VisitMember("Gr\u00C3\u00B6\u00C3\u009Fe", ref BytesAsLetters);
        members.VisitMember("Größe", ref Value);
    }
}
