using System.Net;

namespace FaceSearchToolkit.Testing;

/// <summary>A response whose connection breaks in the middle of its body.</summary>
internal static class HalfResponse
{
    public static HttpResponseMessage Create() => new(HttpStatusCode.OK) { Content = new StreamContent(new BreakingStream()) };

    private sealed class BreakingStream : Stream
    {
        private bool _hasBegun;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (_hasBegun)
            {
                throw new IOException("The response ended prematurely.");
            }

            _hasBegun = true;
            buffer[offset] = (byte)'{';
            return 1;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
