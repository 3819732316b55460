namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>Answers that are no objects: their one member has no name.</summary>
internal static class Whole
{
    internal sealed class Text : ApiResponse
    {
        public string? Body;

        protected internal override void VisitMembers(ref ApiMembers members) => members.VisitMember(null, ref Body);
    }

    internal sealed class Number : ApiResponse
    {
        public int? Body;

        protected internal override void VisitMembers(ref ApiMembers members) => members.VisitMember(null, ref Body);
    }

    internal sealed class Bytes : ApiResponse
    {
        public byte[]? Body;

        protected internal override void VisitMembers(ref ApiMembers members) => members.VisitMember(null, ref Body);
    }

    internal sealed class Model : ApiResponse
    {
        public Face? Body;

        protected internal override void VisitMembers(ref ApiMembers members) => members.VisitModel(null, ref Body);
    }

    internal sealed class List : ApiResponse
    {
        public IReadOnlyList<string>? Body;

        protected internal override void VisitMembers(ref ApiMembers members) => members.VisitList(null, ref Body);
    }

    internal sealed class Map : ApiResponse
    {
        public IReadOnlyDictionary<string, long>? Body;

        protected internal override void VisitMembers(ref ApiMembers members) => members.VisitMap(null, ref Body);
    }
}
