/** Easter Sunday of a year in the Western churches, as days since 1970-01-01 (Gauss's rule in Lichtenberg's form). */
export function findEaster(year: number): number {
  const century = Math.floor(year / 100);
  const moon = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const sun = 2 - Math.floor((3 * century + 3) / 4);
  const golden = year % 19;
  const seed = (19 * golden + moon) % 30;
  const late = Math.floor((seed + Math.floor(golden / 11)) / 29);
  const limit = 21 + seed - late;
  const firstSunday = 7 - ((year + Math.floor(year / 4) + sun) % 7);
  const distance = 7 - ((((limit - firstSunday) % 7) + 7) % 7);
  return Date.UTC(year, 2, limit + distance) / 86_400_000;
}

/** Easter Sunday of a year in the Orthodox churches, as days since 1970-01-01: the Julian rule, told in our calendar. */
export function findOrthodoxEaster(year: number): number {
  const moon = (19 * (year % 19) + 15) % 30;
  const distance = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const julian = moon + distance + 114;
  const lag = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return Date.UTC(year, Math.floor(julian / 31) - 1, (julian % 31) + 1 + lag) / 86_400_000;
}
