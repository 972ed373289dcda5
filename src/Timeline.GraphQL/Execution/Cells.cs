using System.Buffers;

namespace Timeline.GraphQL.Execution;

/// <summary>Raw values of a column on their way to completion: pooled, hence longer than <paramref name="Count"/>.</summary>
/// <param name="Values">Rented values; the column they become gives them back.</param>
/// <param name="Count">How many of them count.</param>
/// <param name="States">What is known of cells beyond their value; null where nothing is.</param>
internal readonly record struct Cells<T>(T[] Values, int Count, CellState[]? States)
{
    public static T[] Rent(int count) => ArrayPool<T>.Shared.Rent(count);
}
