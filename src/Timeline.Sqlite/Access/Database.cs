using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Timeline.Sqlite.Access;

/// <summary>
/// The connections to one file: a bounded pool of readers, each question in a read transaction of its own, and one writer
/// whose callers take turns. SQLite works on the caller's thread; only waiting for a turn is asynchronous.
/// </summary>
/// <remarks>
/// A connection on which something failed or was interrupted is closed and not used again: the full-text index may keep
/// a statement open inside, and then SQLite goes on interrupting whatever comes next.
/// </remarks>
internal sealed class Database(StoreFile file, Session firstWriter) : IAsyncDisposable
{
    private Session? _writer = firstWriter;
    private readonly ConcurrentBag<Session> _idleReaders = [];
    private readonly SemaphoreSlim _readerTurns = new(file.Options.MaxReaders, file.Options.MaxReaders);
    private readonly SemaphoreSlim _writerTurn = new(1, 1);
    private bool _isClosed;

    /// <summary>Answers a question from one consistent state of the store.</summary>
    public async Task<T> ReadAsync<T>(Func<Session, T> question, CancellationToken cancellation)
    {
        await _readerTurns.WaitAsync(cancellation);
        try
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            return Guard(
                () =>
                {
                    Session reader = _idleReaders.TryTake(out Session? idle) ? idle : file.OpenReader();
                    T answer = InTransaction(reader, "BEGIN", question, cancellation);
                    _idleReaders.Add(reader);
                    return answer;
                },
                cancellation);
        }
        finally
        {
            _readerTurns.Release();
        }
    }

    /// <summary>Changes the store: all of the change, or nothing when it throws.</summary>
    public async Task<T> WriteAsync<T>(Func<Session, T> change, CancellationToken cancellation)
    {
        await _writerTurn.WaitAsync(cancellation);
        try
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            return Guard(
                () =>
                {
                    Session writer = _writer ?? file.OpenWriter();
                    _writer = null;
                    T result = InTransaction(writer, "BEGIN IMMEDIATE", change, cancellation);
                    _writer = writer;
                    return result;
                },
                cancellation);
        }
        finally
        {
            _writerTurn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_isClosed)
        {
            return;
        }

        for (int i = 0; i < file.Options.MaxReaders; i++)
        {
            await _readerTurns.WaitAsync();
        }

        await _writerTurn.WaitAsync();
        _isClosed = true;
        foreach (Session session in _idleReaders)
        {
            session.Dispose();
        }

        _writer?.Dispose();
        _readerTurns.Release(file.Options.MaxReaders);
        _writerTurn.Release();
    }

    /// <summary>Works in a transaction. When that fails, the transaction is undone and the connection closed.</summary>
    private static T InTransaction<T>(Session session, string begin, Func<Session, T> work, CancellationToken cancellation)
    {
        session.Cancellation = cancellation;
        CancellationTokenRegistration interruption = cancellation.UnsafeRegister(
            static connection => (connection as Session)?.Interrupt(), session);
        try
        {
            session.Execute(begin);
            T result = work(session);
            session.Execute("COMMIT");
            return result;
        }
        catch
        {
            // No longer interrupted, so that what was begun is undone for certain.
            interruption.Dispose();
            session.RollBack();
            session.Dispose();
            throw;
        }
        finally
        {
            interruption.Dispose();
            session.Cancellation = CancellationToken.None;
        }
    }

    /// <summary>Turns SQLite's failures into sentences, and an interruption into a cancellation.</summary>
    private T Guard<T>(Func<T> work, CancellationToken cancellation)
    {
        try
        {
            return work();
        }
        catch (SqliteException error) when (error.SqliteErrorCode == raw.SQLITE_INTERRUPT && cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(error.Message, error, cancellation);
        }
        catch (SqliteException error)
        {
            throw StoreErrors.From(error, file.Path);
        }
    }
}
