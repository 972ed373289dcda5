using Timeline.Neo4j.Bolt.Routing;
using Timeline.Neo4j.Bolt.Wire;
using Timeline.Storage;

namespace Timeline.Neo4j.Bolt;

/// <summary>
/// Runs an exchange on a connection, and again after what may pass: at once on another connection when one was lost, after a delay when
/// the server says that the failure is transient. What does not pass reaches the caller as the transport's contract says.
/// </summary>
internal sealed class Attempts(BoltOptions options, Router router)
{
    /// <summary>The second connection is new for certain; the third is for a server that was just coming back.</summary>
    private const int MostLost = 2;

    public async Task<TResult> RunAsync<TState, TResult>(
        bool isRead, TState state, Func<BoltConnection, TState, CancellationToken, ValueTask<TResult>> exchange, CancellationToken cancellation)
    {
        RetryDelays? delays = null;
        for (var lost = 0; ;)
        {
            try
            {
                return await RunOnceAsync(isRead, state, exchange, cancellation);
            }
            catch (BoltException e) when (e.Fault == BoltFault.Lost && lost < MostLost)
            {
                lost++;
            }
            catch (Exception e) when (MayPass(e))
            {
                delays ??= new RetryDelays(options);
                if (!await delays.WaitAsync(cancellation))
                    throw Told(e);
            }
            catch (Exception e) when (e is BoltException or CypherException)
            {
                throw Told(e);
            }
        }
    }

    private async Task<TResult> RunOnceAsync<TState, TResult>(
        bool isRead, TState state, Func<BoltConnection, TState, CancellationToken, ValueTask<TResult>> exchange, CancellationToken cancellation)
    {
        var connection = await router.AcquireAsync(isRead, cancellation);
        try
        {
            return await exchange(connection, state, cancellation);
        }
        catch (BoltException e) when (e.Fault == BoltFault.Lost)
        {
            router.Forget(connection.Address);
            throw;
        }
        catch (CypherException e) when (e.IsLeaderMoved)
        {
            router.ForgetAsWriter(connection.Address);
            throw;
        }
        catch (CypherException e) when (e.IsAuthorizationExpired)
        {
            connection.Break();
            router.Forget(connection.Address);
            throw;
        }
        finally
        {
            router.Release(connection);
        }
    }

    /// <summary>A cluster that has lost a member names another one soon; a single server that is away is told of at once.</summary>
    private bool MayPass(Exception failure) => failure switch
    {
        CypherException refused => refused.IsTransient,
        BoltException broken => broken.Fault == BoltFault.Unreachable && options.Uri.IsRouted,
        _ => false,
    };

    private Exception Told(Exception failure) => failure switch
    {
        BoltException broken => new StoreException(broken.Message, broken),
        CypherException { Code: "Neo.ClientError.Database.DatabaseNotFound" } =>
            new StoreException($"The Neo4j server at {options.Uri.Address} has no database \"{options.DatabaseName}\".", failure),
        _ => failure,
    };
}
