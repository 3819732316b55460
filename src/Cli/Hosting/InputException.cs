namespace FaceSearchToolkit.Cli.Hosting;

/// <summary>What was given cannot be used. The message says what is wrong and what to do; it is all that the user sees.</summary>
internal sealed class InputException : Exception
{
    /// <param name="message">What is wrong, and what to do.</param>
    public InputException(string message)
        : base(message) { }

    /// <param name="message">What is wrong, and what to do.</param>
    /// <param name="cause">What led to it.</param>
    public InputException(string message, Exception cause)
        : base(message, cause) { }
}
