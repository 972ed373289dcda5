using System.Reflection;
using System.Text;
using Timeline.Tests.Snapshots;

namespace Timeline.GraphQL.Tests;

/// <summary>Everything that a user of the engine can see: a change here is a change for them.</summary>
public class PublicApiTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Public_face_is_as_users_know_it()
    {
        var face = new StringBuilder();
        foreach (Type type in typeof(GraphQLEngine).Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            face.AppendLine($"{KindOf(type)} {NameOf(type)}");
            foreach (string member in type.GetMembers(Declared).Where(IsWritten).Select(Show).Distinct().Order(StringComparer.Ordinal))
            {
                face.AppendLine($"  {member}");
            }
        }

        Snapshot.Match(face.ToString());
    }

    /// <summary>Leaves out what the compiler makes: accessors, and the members of records and delegates.</summary>
    private static bool IsWritten(MemberInfo member) =>
        member is not MethodBase { IsSpecialName: true, IsConstructor: false }
        && member is not Type
        && member.Name is not ("Equals" or "GetHashCode" or "ToString" or "<Clone>$" or "Deconstruct" or "value__" or "BeginInvoke" or "EndInvoke" or "EqualityContract");

    private static string Show(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo method => $"{NameOf(method.ReturnType)} {method.Name}{TypeParameters(method)}({Parameters(method)})",
        PropertyInfo property => $"{NameOf(property.PropertyType)} {property.Name}",
        FieldInfo { IsLiteral: true } constant => $"const {constant.Name}",
        FieldInfo field => $"{NameOf(field.FieldType)} {field.Name}",
        _ => member.Name,
    };

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{NameOf(parameter.ParameterType)} {parameter.Name}"));

    private static string TypeParameters(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";

    private static string KindOf(Type type) =>
        type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : type.IsAbstract && type.IsSealed ? "static class" : "class";

    private static string NameOf(Type type)
    {
        if (!type.IsGenericType)
        {
            return type.IsGenericParameter ? type.Name : type.Name.Replace("&", "", StringComparison.Ordinal);
        }

        string arguments = string.Join(", ", type.GetGenericArguments().Select(NameOf));
        return $"{type.Name.Split('`')[0]}<{arguments}>";
    }
}
