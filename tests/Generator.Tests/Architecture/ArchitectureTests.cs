using System.Collections;
using System.Reflection;
using FaceSearchToolkit.Generator.Planning;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Tests.Architecture;

/// <summary>What the generator is made of.</summary>
public sealed class ArchitectureTests
{
    private static readonly Assembly Generator = typeof(FaceSearchGenerator).Assembly;

    [Fact]
    public void Generator_NeedsTheCompilerAndTheSpecsOnly()
    {
        string[] allowed =
        [
            "netstandard",
            "Microsoft.CodeAnalysis",
            "Microsoft.CodeAnalysis.CSharp",
            "System.Collections.Immutable",
            "FaceSearchToolkit.Spec",
        ];
        Assert.Empty(Generator.GetReferencedAssemblies().Select(name => name.Name).Except(allowed));
    }

    [Fact]
    public void Specs_NeedNothing() =>
        Assert.Equal(["netstandard"], typeof(Spec.SpecCompiler).Assembly.GetReferencedAssemblies().Select(name => name.Name));

    [Fact]
    public void WhatThePipelinePassesOn_IsMadeOfValues()
    {
        var open = new Queue<Type>(
            Generator.GetTypes().Where(type => !type.IsAbstract && (typeof(EmitUnit).IsAssignableFrom(type) || IsStageRecord(type)))
        );
        Assert.NotEmpty(open);
        var seen = new HashSet<Type>(open);
        while (open.TryDequeue(out var type))
        {
            Assert.True(IsValueRecord(type), $"{type} is not equal by value.");
            foreach (var member in Parts(type).Where(seen.Add))
            {
                open.Enqueue(member);
            }
        }
    }

    private static bool IsStageRecord(Type type) =>
        type.Namespace is "FaceSearchToolkit.Generator.Planning" or "FaceSearchToolkit.Generator.Pipeline" && IsRecord(type);

    /// <summary>What a type holds; of a list, what it is a list of.</summary>
    private static IEnumerable<Type> Parts(Type type) =>
        type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
            .Select(field => Nullable.GetUnderlyingType(field.FieldType) ?? field.FieldType)
            .Select(part => IsList(part) ? part.GetGenericArguments()[0] : part)
            .Where(part => !part.IsPrimitive && !part.IsEnum && part != typeof(string) && part != typeof(decimal));

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>);

    private static bool IsValueRecord(Type type) => IsRecord(type) && !typeof(IEnumerable).IsAssignableFrom(type);

    private static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$") is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null);
}
