using System.Buffers;

namespace Timeline.App.Http.Exports;

/// <summary>A kind of file that events are exported as, written piece by piece. One instance writes one file.</summary>
public interface IExportFormat
{
    /// <summary>What <c>Content-Type</c> says.</summary>
    string ContentType { get; }

    /// <summary>Writes what stands before the events.</summary>
    void Begin(IBufferWriter<byte> output);

    /// <summary>Writes an event, or nothing where the format cannot say it.</summary>
    void Write(ExportedEvent exported, IBufferWriter<byte> output);

    /// <summary>Writes what stands behind the events.</summary>
    void End(IBufferWriter<byte> output);
}
