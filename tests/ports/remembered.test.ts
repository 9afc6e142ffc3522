import { remembered } from '../../bot/ports/remembered.ts';

function counted() {
  const clock = { at: 0 };
  const loads: string[] = [];
  const known = remembered({ now: () => clock.at }, 1_000, async (key) => {
    loads.push(key);
    if (key === 'bad') throw new Error('no');
    return `${key}${loads.length}`;
  });
  return { clock, loads, known };
}

test('loads once for calls that come together, and again when it is out of date', async () => {
  const { clock, loads, known } = counted();
  expect(await Promise.all([known.get('a'), known.get('a')])).toEqual(['a1', 'a1']);
  clock.at = 999;
  expect(await known.get('a')).toBe('a1');
  clock.at = 1_000;
  expect(await known.get('a')).toBe('a2');
  expect(loads).toEqual(['a', 'a']);
});

test('forgets when asked, and never remembers a failure', async () => {
  const { loads, known } = counted();
  await known.get('a');
  known.forget('a');
  await known.get('a');
  await expect(known.get('bad')).rejects.toThrow('no');
  await expect(known.get('bad')).rejects.toThrow('no');
  expect(loads).toEqual(['a', 'a', 'bad', 'bad']);
});

test('holds no more than it may, however many are asked for', async () => {
  const { loads, known } = counted();
  for (let n = 0; n < 2_500; n++) await known.get(`k${n}`);
  await known.get('k2499');
  await known.get('k0');
  expect(loads).toHaveLength(2_501);
});
