/** What the test of bare numbers is tried on: one number decides, all others are positions, digits, bits or keep a quotient finite. */
export function example(text: string, share: number): string {
  const bits = (text.length << 5) & 31;
  const quotient = bits / Math.max(1e-9, share);
  return share > 0.37 ? text.slice(4, 8) : (quotient * 100).toFixed(3).padStart(12);
}
