using System.Reflection;
using System.Runtime.CompilerServices;
using FaceSearchToolkit.Spec.Build;
using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Tests.Model;

/// <summary>What travels through the pipeline holds values only, so that it can be cached.</summary>
public sealed class ModelShapeTests
{
    public static TheoryData<Type> Roots { get; } =
    [typeof(ApiModel), typeof(SpecResult), typeof(SpecInput), typeof(SpecItem), typeof(SpecClient)];

    [Theory]
    [MemberData(nameof(Roots))]
    public void EverythingReachable_IsASealedRecordOfValues(Type root)
    {
        var types = Reachable(root);

        Assert.All(types, t => Assert.True(IsValue(t) || IsSealedRecord(t), $"{t} is no value"));
        Assert.Contains(root, types);
    }

    [Fact]
    public void Walk_ReachesTheWholeModel()
    {
        var model = typeof(ApiModel)
            .Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(ApiModel).Namespace && t.IsPublic && !t.IsGenericType && !(t.IsAbstract && t.IsSealed));

        Assert.Superset(model.ToHashSet(), Reachable(typeof(ApiModel)));
    }

    private static HashSet<Type> Reachable(Type root)
    {
        var seen = new HashSet<Type>();
        var open = new Stack<Type>([root]);
        while (open.TryPop(out var type))
        {
            var bare = Nullable.GetUnderlyingType(type) ?? type;
            if (bare.IsGenericType && bare.GetGenericTypeDefinition() == typeof(EquatableArray<>))
            {
                open.Push(bare.GetGenericArguments()[0]);
            }
            else if (seen.Add(bare) && !IsValue(bare))
            {
                GetFields(bare).ForEach(f => open.Push(f.FieldType));
            }
        }

        return seen;
    }

    private static List<FieldInfo> GetFields(Type type) =>
        [.. type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)];

    private static bool IsValue(Type type) => type == typeof(string) || type == typeof(decimal) || type.IsPrimitive || type.IsEnum;

    /// <summary>A record writes its own <c>PrintMembers</c>, and its fields are set once.</summary>
    private static bool IsSealedRecord(Type type) =>
        type.IsSealed
        && type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is { } print
        && print.IsDefined(typeof(CompilerGeneratedAttribute))
        && GetFields(type).TrueForAll(f => f.IsInitOnly);
}
