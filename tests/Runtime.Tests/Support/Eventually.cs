namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>What is done beside the caller comes a little later.</summary>
internal static class Eventually
{
    public static async Task EqualAsync<T>(T expected, Func<Task<T>> actual)
    {
        while (!EqualityComparer<T>.Default.Equals(expected, await actual()))
        {
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }
    }
}
