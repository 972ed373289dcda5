using Timeline.Neo4j.Access;
using Timeline.Storage;

namespace Timeline.Neo4j.Graph;

/// <summary>The part of a database that one store is: every node of it bears the name, every key begins with it.</summary>
internal sealed class Dataset
{
    /// <summary>Parts the pieces of a key. It sorts before everything that names, ids and numbers are written with.</summary>
    public const char Mark = '\t';

    /// <summary>The character after <see cref="Mark"/>: ends the range of the keys that begin alike.</summary>
    public const char End = '\n';

    /// <summary>The longest name, in characters.</summary>
    public const int MaxNameLength = 63;

    /// <exception cref="StoreException">The name is not of lower-case letters, digits and single hyphens between them.</exception>
    public Dataset(string name)
    {
        bool isWellFormed = name.Length is > 0 and <= MaxNameLength && name.Split('-').All(word => word.Length > 0 && word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));
        Name = isWellFormed ? name : throw new StoreException(
            $"\"{name}\" is not the name of a dataset; expected at most {MaxNameLength} lower-case letters and digits with single hyphens between them, such as press-2023.");
    }

    public string Name { get; }

    /// <summary>A statement of <c>Cypher/</c> with its parameters; the dataset is one of them.</summary>
    public CypherStatement Statement(string file, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        With(CypherFiles.Statement(file), parameters);

    /// <summary>A statement composed of files, with its parameters.</summary>
    public CypherStatement With(string text, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var values = new Dictionary<string, object?>(parameters.Length + 1, StringComparer.Ordinal) { ["dataset"] = Name };
        foreach ((string name, object? value) in parameters)
        {
            values.Add(name, value);
        }

        return new CypherStatement(text, values);
    }

    /// <summary>A key of this dataset.</summary>
    public string Key(params ReadOnlySpan<string> pieces)
    {
        string key = Name;
        foreach (string piece in pieces)
        {
            key += Mark + piece;
        }

        return key;
    }
}
