namespace Timeline.Tests.App;

/// <summary>Small documents for tests of the program.</summary>
internal static class Documents
{
    /// <summary>An article with everything it refers to, and one claim for each number.</summary>
    public static string Good(string id, int claims = 1)
    {
        var slug = id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];
        var entries = string.Concat(Enumerable.Range(1, claims).Select(i => $$"""

              - event: event:{{slug}}-{{i}}
                kind: MEETING
                title: Meeting {{i}} of {{slug}}
                when: 2023-03-{{1 + (i % 28):00}}
                where: place:{{slug}}
                who: [person:{{slug}}-a, person:{{slug}}-b]
            """));
        return $$"""
            article: { id: {{id}}, title: About {{slug}}, published: 2023-03-31 }
            actors:
              - { id: person:{{slug}}-a, name: A of {{slug}} }
              - { id: person:{{slug}}-b, name: B of {{slug}} }
            places:
              - { id: place:{{slug}}, name: Place of {{slug}}, kind: CITY }
            claims:{{entries}}
            """;
    }

    /// <summary>An article whose line 6 has a date that is none.</summary>
    public static string WithBadDate(string id) => $$"""
        article: { id: {{id}}, title: A bad one, published: 2023-03-31 }
        claims:
          - event: event:bad
            kind: STATEMENT
            title: Something
            when: 32 March 2023
        """;
}
