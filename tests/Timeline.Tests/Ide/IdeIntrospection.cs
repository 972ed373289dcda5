namespace Timeline.Tests.Ide;

/// <summary>What Banana Cake Pop 18 asks about a schema when a document is opened: which fields the meta types have, then everything.</summary>
internal static class IdeIntrospection
{
    private const string Everything =
        """
        query IntrospectionQuery {
          __schema {
            queryType {
              name
            }
            mutationType {
              name
            }
            subscriptionType {
              name
            }
            types {
              ...FullType
            }
            directives {
              name
              description
              isRepeatable
              args(includeDeprecated: true) {
                ...InputValue
              }
              locations
            }
          }
        }

        fragment FullType on __Type {
          kind
          name
          description
          specifiedByURL
          fields(includeDeprecated: true) {
            name
            description
            args(includeDeprecated: true) {
              ...InputValue
            }
            type {
              ...TypeRef
            }
            isDeprecated
            deprecationReason
          }
          inputFields(includeDeprecated: true) {
            ...InputValue
          }
          interfaces {
            ...TypeRef
          }
          enumValues(includeDeprecated: true) {
            name
            description
            isDeprecated
            deprecationReason
          }
          possibleTypes {
            ...TypeRef
          }
        }

        fragment InputValue on __InputValue {
          name
          description
          type {
            ...TypeRef
          }
          defaultValue
          isDeprecated
          deprecationReason
        }

        fragment TypeRef on __Type {
          kind
          name
          ofType {
            kind
            name
            ofType {
              kind
              name
              ofType {
                kind
                name
                ofType {
                  kind
                  name
                  ofType {
                    kind
                    name
                  }
                }
              }
            }
          }
        }
        """;

    public static IReadOnlyList<string> Requests { get; } = [Fields("__Schema"), Fields("__Directive"), Fields("__InputValue"), Fields("__Type"), Everything];

    private static string Fields(string type) => $$"""query IntrospectionQuery { __type(name: "{{type}}") { name fields { name } } }""";
}
