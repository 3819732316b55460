using System.Collections.Concurrent;

namespace Quickstart.Service;

/// <summary>Which person each <c>FaceSearchToken</c> stands for, so that a clip search knows whom to look for.</summary>
internal sealed class FaceSearches
{
    private readonly ConcurrentDictionary<string, Person?> _byToken = new();

    public void Remember(string token, Person? person) => _byToken[token] = person;

    public Person? Find(string token) =>
        _byToken.TryGetValue(token, out var person)
            ? person
            : throw ServiceErrorException.Invalid("FaceSearchToken", "no SearchMediaByFace call used it");
}
