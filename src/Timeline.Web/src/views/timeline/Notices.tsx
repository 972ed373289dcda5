import { computed } from '@preact/signals';
import { GraphQLFailure, forget } from '../../api/gql.ts';
import type { Chart } from '../../core/model.ts';
import { fit } from '../../core/scale.ts';
import { isoDay } from '../../core/time.ts';
import { nowhere, type Address } from '../../state/address.ts';
import { glide } from '../../state/motion.ts';
import { address, go } from '../../state/store.ts';
import { chart, isLoading, layouts, problem, retry, shown, whole } from '../../state/timeline.ts';
import { counted } from '../words.ts';

const conditions: readonly [keyof Address, string][] = [
  ['kinds', 'kind'],
  ['statuses', 'status'],
  ['precisions', 'precision'],
  ['places', 'place'],
  ['actors', 'participant'],
  ['topics', 'topic'],
  ['sources', 'source'],
  ['certain', 'only what is certain'],
];

/** Events of the window, told by the bins that it covers: the chart reaches further than what is seen. */
const seen = computed(() => {
  const window = shown.value;
  const has = chart.value;
  if (!window || !has) return null;
  const first = Math.max(0, Math.floor((window.start - has.start) / has.binLength));
  const last = Math.ceil((window.end - has.start) / has.binLength);
  return has.bins.possible.slice(first, last).some(count => count > 0);
});

/** What is to be said about the picture: that it is on its way, that it failed, that there is too much or nothing to see. */
export function Notices() {
  const counts = layouts.value.filter(({ detail }) => detail === 'density').length;
  const total = chart.value?.totalCount ?? 0;
  return (
    <div class="notices">
      {isLoading.value && <div class="progress" role="progressbar" aria-label="Loading" />}
      {problem.value && <Failure reason={problem.value} />}
      {!problem.value && counts > 0 && counts === layouts.value.length && (
        <p class="notice" role="status">
          {counted(total, 'event')} – showing counts; zoom in or filter
        </p>
      )}
      {!problem.value && seen.value === false && <Empty />}
    </div>
  );
}

function Failure({ reason }: { reason: Error }) {
  const isAnswer = reason instanceof GraphQLFailure;
  return (
    <div class="failure" role="alert">
      <strong>{isAnswer ? reason.message : 'The server does not answer.'}</strong>
      <span class="quiet">{isAnswer ? reason.code : reason.message}</span>
      <button type="button" class="text-button" onClick={askAgain}>
        Try again
      </button>
    </div>
  );
}

function askAgain(): void {
  forget();
  problem.value = null;
  retry();
}

function Empty() {
  const said = conditions.filter(([name]) => isSaid(address.value, name));
  const nearest = whole.value && shown.value && nearestBin(whole.value, (shown.value.start + shown.value.end) / 2);
  return (
    <div class="empty" role="status">
      {nearest === null || nearest === undefined ? (
        <p>No event has a date{said.length > 0 && ' and passes the filter'}.</p>
      ) : (
        <p>No events here{said.length > 0 && ' that pass the filter'}.</p>
      )}
      <div>
        {nearest && (
          <button
            type="button"
            class="button"
            onClick={() => glide(fit(nearest.from, nearest.to, shown.peek()!.width, 0.5))}
          >
            Go to the nearest, {isoDay(nearest.from).slice(0, 7)}
          </button>
        )}
        {said.map(([name, words]) => (
          <button key={name} type="button" class="button" onClick={() => go({ [name]: nowhere[name] })}>
            Without the condition on {words}
          </button>
        ))}
      </div>
    </div>
  );
}

function isSaid(at: Address, name: keyof Address): boolean {
  const value = at[name];
  return Array.isArray(value) ? value.length > 0 : value === true;
}

/** The bin that is nearest of those that have something for certain; if none has, of those that may. */
function nearestBin({ bins, start, binLength }: Chart, at: number): { from: number; to: number } | null {
  const counts = bins.certain.some(count => count > 0) ? bins.certain : bins.possible;
  const away = (bin: number) => Math.abs(start + (bin + 0.5) * binLength - at);
  const best = [...counts.keys()]
    .filter(bin => counts[bin]! > 0)
    .reduce((nearest, bin) => (nearest < 0 || away(bin) < away(nearest) ? bin : nearest), -1);
  return best < 0 ? null : { from: start + best * binLength, to: start + (best + 1) * binLength };
}
