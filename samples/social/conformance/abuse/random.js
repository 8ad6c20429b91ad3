/** A random number generator that starts from a seed (mulberry32), and choices made with it. */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (below) => Math.floor(next() * below);
  return {
    chance: (probability) => next() < probability,
    int,
    pick: (values) => values[int(values.length)],
    times: (most, make) => Array.from({ length: int(most + 1) }, make),
  };
}
