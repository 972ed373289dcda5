import { address, go } from '../../state/store.ts';

/** Whether what is only possible counts, too. */
export function CertaintyChip() {
  const { certain } = address.value;
  return (
    <button
      type="button"
      class={certain ? 'chip chosen' : 'chip'}
      aria-pressed={certain}
      title="Certain: true whatever the uncertain dates turn out to be. Otherwise what is possible counts, too."
      onClick={() => go({ certain: !certain })}
    >
      Certain only
    </button>
  );
}
