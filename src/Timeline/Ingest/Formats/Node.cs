namespace Timeline.Ingest.Formats;

/// <summary>A document as a tree, before its shape is judged: what every format can be brought to.</summary>
internal abstract record Node(int Line, int Column);

/// <summary>A scalar; <paramref name="IsNull"/> tells a value left out (<c>note:</c>) from an empty text (<c>note: ""</c>).</summary>
internal sealed record ScalarNode(string Text, bool IsNull, int Line, int Column) : Node(Line, Column);

/// <summary>A list.</summary>
internal sealed record ListNode(IReadOnlyList<Node> Items, int Line, int Column) : Node(Line, Column);

/// <summary>A mapping; every key occurs once.</summary>
internal sealed record MappingNode(IReadOnlyList<KeyValuePair<Word, Node>> Entries, int Line, int Column) : Node(Line, Column);
