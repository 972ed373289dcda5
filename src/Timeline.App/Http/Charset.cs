using Microsoft.Extensions.Primitives;

namespace Timeline.App.Http;

/// <summary>The one character encoding of GraphQL over HTTP.</summary>
public static class Charset
{
    public static bool IsUtf8(StringSegment name)
    {
        var bare = name.Length >= 2 && name[0] == '"' && name[^1] == '"' ? name.Subsegment(1, name.Length - 2) : name;
        return bare.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || bare.Equals("utf8", StringComparison.OrdinalIgnoreCase);
    }
}
