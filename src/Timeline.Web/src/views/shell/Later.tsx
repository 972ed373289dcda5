import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { mayLoadAnew } from './loadAnew.ts';

/** A part of the page whose code is brought when it is first shown. Until then, nothing; where it does not come, why. */
export function later<Props extends object>(bring: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let known: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const [, setBrought] = useState(known !== null);
    const [isMissing, setMissing] = useState(false);
    useEffect(() => {
      if (known !== null) return;
      bring().then(
        brought => {
          known = brought;
          setBrought(true);
        },
        // A new version of the page has other names for its parts: only loading it anew helps.
        async () => ((await mayLoadAnew()) ? location.reload() : setMissing(true)),
      );
    }, []);
    const Known = known;
    if (Known !== null) return <Known {...props} />;
    return isMissing ? <Missing /> : null;
  };
}

const Missing = () => (
  <div class="view">
    <div class="error-bar" role="alert">
      <strong>A part of the page does not come.</strong>
      <button type="button" class="button" onClick={() => location.reload()}>
        Load the page anew
      </button>
    </div>
  </div>
);
