/** `45 m`, `3 t 20 m`, `2 d 4 t`: as much as a reader compares. */
export function duration(minutes: number, language: 'da' | 'en'): string {
  const [hour, day] = language === 'da' ? ['t', 'd'] : ['h', 'd'];
  if (minutes < 1) return '< 1 m';
  if (minutes < 60) return `${minutes} m`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return minutes % 60 === 0 ? `${hours} ${hour}` : `${hours} ${hour} ${minutes % 60} m`;
  const days = Math.floor(hours / 24);
  return hours % 24 === 0 ? `${days} ${day}` : `${days} ${day} ${hours % 24} ${hour}`;
}
