namespace FaceSearchToolkit;

/// <summary>Options as they were when the client was made: later changes do not reach it.</summary>
internal static class OptionsSnapshot
{
    /// <param name="options">The options.</param>
    /// <param name="credential">What calls are signed with; null where all are anonymous.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public static ApiClientOptions Create(ApiClientOptions options, ApiCredential? credential)
    {
        TimeLimit.Check(options.Timeout, nameof(options.Timeout));
        TimeLimit.Check(options.ConnectTimeout, nameof(options.ConnectTimeout));
        if (options.MaxResponseBytes < 1)
        {
            throw new ArgumentException($"{nameof(options.MaxResponseBytes)} must be at least 1.", nameof(options));
        }

        var snapshot = options.Clone();
        snapshot.Credential = credential;
        snapshot.Retry = (options.Retry ?? throw Null(nameof(options.Retry))).CloneChecked();
        snapshot.TimeProvider = options.TimeProvider ?? throw Null(nameof(options.TimeProvider));
        snapshot.NonceFactory = options.NonceFactory ?? throw Null(nameof(options.NonceFactory));
        return snapshot;

        static ArgumentException Null(string name) => new($"{name} is null.", nameof(options));
    }
}
