public static class Code
{
    public static string Name => "C# 7.3";
}
