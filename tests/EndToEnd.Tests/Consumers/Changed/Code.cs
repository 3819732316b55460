using Acme;

public static class Code
{
    public static BuyRequest Make() => new() { {|FST1020:Count|} = 1, Size = 2, Colour = "red", {|FST1020:Note|} = "soon" };

    public static object Give() => new {|FST1020:RefundRequest|}();
}
