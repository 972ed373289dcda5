using System.CommandLine;

namespace Timeline.App.Commands;

/// <summary>A verb of the program: a command that also teaches by examples.</summary>
/// <param name="name">The word.</param>
/// <param name="description">One sentence, shown in the list of verbs too.</param>
/// <param name="examples">Command lines without the program's name, each with what it does.</param>
internal sealed class Verb(string name, string description, params IReadOnlyList<(string Line, string Meaning)> examples)
    : Command(name, description)
{
    public IReadOnlyList<(string Line, string Meaning)> Examples => examples;
}
