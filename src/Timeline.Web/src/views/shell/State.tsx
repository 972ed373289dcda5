import { GraphQLFailure } from '../../api/gql.ts';
import { askAgain, type Asked } from '../../state/asking.ts';

/** The line that shows that an answer is on its way, and the bar that says what failed. What there is stays below. */
export function State({ of }: { of: Asked<unknown> }) {
  return (
    <>
      {of.isLoading.value && <LoadingLine />}
      {of.problem.value && <ErrorBar problem={of.problem.value} isPartial={of.data.value !== null} />}
    </>
  );
}

export const LoadingLine = () => <div class="loading-line" role="progressbar" aria-label="Loading" />;

/** Says what failed, and whether there is yet something to see. */
export function ErrorBar({ problem, isPartial }: { problem: Error; isPartial: boolean }) {
  const isAnswer = problem instanceof GraphQLFailure;
  return (
    <div class="error-bar" role="alert">
      <strong>{isAnswer ? problem.message : 'The server does not answer.'}</strong>
      <span class="quiet">
        {isAnswer ? problem.code : problem.message}
        {isPartial && ' · What is shown is not all, or old.'}
      </span>
      <button type="button" class="button" onClick={askAgain}>
        Try again
      </button>
    </div>
  );
}
