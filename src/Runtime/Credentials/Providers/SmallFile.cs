using System.Globalization;

namespace FaceSearchToolkit;

/// <summary>Reads the small files that credentials are in.</summary>
internal static class SmallFile
{
    private const int Limit = 1024 * 1024;

    /// <exception cref="ApiCredentialException">The file is not there, cannot be read, or is too long.</exception>
    public static async Task<byte[]> ReadAsync(CredentialHost host, string path, CancellationToken cancellationToken)
    {
        try
        {
            using var stream = host.OpenFile(path);
            using var content = new MemoryStream();
            var chunk = new byte[4096];
            int count;
            while ((count = await ReadSomeAsync(stream, chunk, cancellationToken).ConfigureAwait(false)) > 0)
            {
                content.Write(chunk, 0, count);
                if (content.Length > Limit)
                {
                    throw ApiCredentialException.Wrong(
                        $"{path} is longer than {Limit.ToString(CultureInfo.InvariantCulture)} bytes: it is not the file that is meant."
                    );
                }
            }

            return content.ToArray();
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw ApiCredentialException.Absent($"there is no file {path}.");
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw ApiCredentialException.Wrong($"{path} cannot be read: {exception.Message}", exception);
        }
    }

#if NETSTANDARD2_0
    private static Task<int> ReadSomeAsync(Stream stream, byte[] chunk, CancellationToken cancellationToken) =>
        stream.ReadAsync(chunk, 0, chunk.Length, cancellationToken);
#else
    private static ValueTask<int> ReadSomeAsync(Stream stream, byte[] chunk, CancellationToken cancellationToken) =>
        stream.ReadAsync(chunk, cancellationToken);
#endif
}
