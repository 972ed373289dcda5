import { expect, test } from 'vitest';
import { frameOf } from '../src/views/shell/frame.ts';

test('a frame shows the same address, read only, as valid HTML', () => {
  const html = frameOf('https://time.example/?from=2023&lane=person:a,person:b&kind=MEETING');
  expect(html).toContain(
    'src="https://time.example/?from=2023&amp;lane=person:a,person:b&amp;kind=MEETING&amp;embed=1"',
  );
  expect(html).toContain('title="Timeline"');
});
