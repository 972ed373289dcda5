using Timeline.Neo4j.PackStream;

namespace Timeline.Neo4j;

/// <summary>
/// Makes one value of one record, reading its columns in the order of the statement's RETURN, each exactly once
/// (<see cref="PackStreamReader.Skip"/> steps over one). What it throws ends the statement and reaches the caller.
/// </summary>
/// <param name="record">Stands at the first column. Its bytes are gone after the call.</param>
public delegate T RecordReader<out T>(ref PackStreamReader record);
