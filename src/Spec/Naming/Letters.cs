namespace FaceSearchToolkit.Spec.Naming;

/// <summary>
/// The characters that names are made of. The ranges are fixed here rather than asked of the machine's Unicode tables, which differ between
/// the hosts of a compiler: the same spec gives the same names everywhere.
/// </summary>
internal static class Letters
{
    public static bool IsWordCharacter(char c) => IsDigit(c) || IsLetter(c);

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsCapital(char c) => c is >= 'A' and <= 'Z';

    public static char ToCapital(char c) => c is >= 'a' and <= 'z' ? (char)(c - 'a' + 'A') : c;

    public static char ToSmall(char c) => IsCapital(c) ? (char)(c - 'A' + 'a') : c;

    private static bool IsLetter(char c) =>
        c < '\u0080' ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') : IsEuropean(c) || IsEastAsian(c);

    private static bool IsEuropean(char c) =>
        c
            is (>= '\u00C0' and <= '\u00D6')
                or (>= '\u00D8' and <= '\u00F6')
                or (>= '\u00F8' and <= '\u024F')
                or (>= '\u0391' and <= '\u03A1')
                or (>= '\u03A3' and <= '\u03C9')
                or '\u0401'
                or (>= '\u0410' and <= '\u044F')
                or '\u0451';

    private static bool IsEastAsian(char c) =>
        c
            is (>= '\u3041' and <= '\u3096')
                or (>= '\u30A1' and <= '\u30FA')
                or '\u30FC'
                or (>= '\u4E00' and <= '\u9FA5')
                or (>= '\uAC00' and <= '\uD7A3');
}
