using FaceSearchToolkit.Analyzers.Tests.Infrastructure;

namespace FaceSearchToolkit.Analyzers.Tests.Agreement;

/// <summary>An operation with a member for each constraint.</summary>
internal static class Measure
{
    public static KnownText Spec { get; } =
        new(
            "measure.json",
            """
            {"version":"1.0","info":{"style":"RPC","product":"Lab","version":"2024-01-01"},
            "apis":{"Measure":{"methods":["post"],"parameters":[
              {"name":"Token","in":"query","schema":{"type":"string","required":true}},
              {"name":"Mark","in":"query","schema":{"type":"string","required":true,"minLength":2,"maxLength":4,"pattern":"[a-z]+"}},
              {"name":"Limit","in":"query","schema":{"type":"integer","format":"int32","required":true}},
              {"name":"Tags","in":"query","schema":{"type":"array","required":true,"items":{"type":"string"}}},
              {"name":"Size","in":"query","schema":{"type":"integer","format":"int32","minimum":"1","maximum":"50"}},
              {"name":"Page","in":"query","schema":{"type":"integer","format":"int32","minimum":"1"}},
              {"name":"Id","in":"query","schema":{"type":"integer","format":"int64","minimum":"1","maximum":"9223372036854775806"}},
              {"name":"Ratio","in":"query","schema":{"type":"number","format":"double","minimum":"0.5","maximum":"1.5"}},
              {"name":"Above","in":"query","schema":{"type":"integer","format":"int32","minimum":"0","exclusiveMinimum":true}},
              {"name":"Title","in":"query","schema":{"type":"string","minLength":2,"maxLength":8}},
              {"name":"Code","in":"query","schema":{"type":"string","pattern":"[a-z]+"}},
              {"name":"Choice","in":"query","schema":{"type":"string","pattern":"a|ab"}},
              {"name":"Order","in":"query","schema":{"type":"string","enum":["asc","desc"]}},
              {"name":"Few","in":"query","style":"json","schema":{"type":"array","minItems":1,"maxItems":2,"items":{"type":"string"}}},
              {"name":"Box","in":"query","style":"json","schema":{"type":"object","properties":{
                "Label":{"type":"string","required":true},
                "Weight":{"type":"integer","format":"int32","minimum":"1","maximum":"5"}}}},
              {"name":"Search","in":"query","schema":{"type":"string"}},
              {"name":"When","in":"query","schema":{"type":"string"}}],
              "responses":{"200":{"schema":{"type":"object","properties":{"RequestId":{"type":"string"}}}}}}}}
            """
        );

    public static KnownText Overlay { get; } =
        new(
            "measure.overlay.json",
            """
            {"apis":{"Measure":{"parameters":[
              {"name":"Search","schema":{"x-filter":{"name":"Search","fields":{
                "number":{"type":"integer","modes":["exact","any","range"]},
                "text":{"type":"string","modes":["exact","any"]}}}}},
              {"name":"When","schema":{"x-range":{"unit":"unix-ms"}}}]}}}
            """
        );
}
