namespace Quickstart;

/// <summary>The sample knows what should come out of it; anything else ends it with an error, so that it serves as a test.</summary>
internal static class Expect
{
    public static void That(bool condition, string expectation)
    {
        if (!condition)
        {
            throw new InvalidOperationException($"Expected {expectation}.");
        }
    }

    public static async Task<TException> Throws<TException>(Func<Task> action)
        where TException : Exception
    {
        try
        {
            await action();
        }
        catch (TException exception)
        {
            return exception;
        }

        throw new InvalidOperationException($"Expected {typeof(TException).Name}, but the call went through.");
    }
}
