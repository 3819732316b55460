namespace FaceSearchToolkit.EndToEnd.Harness;

/// <summary>A consumer that is built once for all tests of a class.</summary>
public abstract class BuiltConsumer(ToolkitPackage package, string name, string? folderName = null, params string[] options)
    : IAsyncLifetime
{
    internal Consumer Consumer { get; private set; } = null!;

    internal BuildResult Build { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync()
    {
        Consumer = new Consumer(package, name, folderName);
        await PrepareAsync();
        Build = await Consumer.BuildAsync(options);
    }

    /// <summary>What is done before the build.</summary>
    private protected virtual Task PrepareAsync() => Task.CompletedTask;

    /// <summary>The files go with the package's folder.</summary>
    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
