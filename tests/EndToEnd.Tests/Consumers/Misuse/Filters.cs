using Misuse.Ice;

namespace Misuse;

public static class Filters
{
    public static CustomFilters Right() =>
        CustomFilters.Parse({|FST1013:"""{"intField1":{"gte":12,"lte":13},"strField1":"abc","strField2":["cd","de"]}"""|});

    public static CustomFilters TwoModes() => CustomFilters.Parse("{\"intField1\":12,{|FST1003:\"intField1\"|}:[12,13]}");

    public static CustomFilters NoSuchField() => CustomFilters.Parse(@"{{|FST1004:""intFeld1""|}:12}");

    public static CustomFilters NotJson() => CustomFilters.Parse("""{"intField1":12{|FST1007:,|}}""");
}
