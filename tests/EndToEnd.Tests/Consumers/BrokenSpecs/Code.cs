using Good;

public static class Code
{
    public static CountWordsRequest StillCompiles() => new() { Text = "one two" };
}
