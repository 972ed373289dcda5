import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of the page whose code is brought when it is first shown. Until then, nothing. */
export function later<Props extends object>(bring: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let known: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const [, setBrought] = useState(known !== null);
    useEffect(() => {
      if (known !== null) return;
      bring().then(
        brought => {
          known = brought;
          setBrought(true);
        },
        // A new version of the page has other names for its parts: only loading it anew helps.
        () => location.reload(),
      );
    }, []);
    const Known = known;
    return Known === null ? null : <Known {...props} />;
  };
}
