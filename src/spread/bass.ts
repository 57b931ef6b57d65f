/** The three parameters of Bass's model: innovation, imitation, and how many will have adopted in the end. */
export interface BassParameters {
  readonly p: number;
  readonly q: number;
  readonly m: number;
}

/** Adopters at time t as a share of those who ever will: F(t) = (1 − e^{−(p+q)t}) / (1 + (q/p)e^{−(p+q)t}) (Bass 1969). */
export function bassShare(t: number, p: number, q: number): number {
  const decay = Math.exp(-(p + q) * t);
  return (p * (1 - decay)) / (p + q * decay);
}

/** New adopters in period t, from t − 1 to t: m[F(t) − F(t−1)] (Srinivasan & Mason 1986). */
export function bassNewAdopters(t: number, { p, q, m }: BassParameters): number {
  return m * (bassShare(t, p, q) - bassShare(t - 1, p, q));
}

/** When most adopt at once, in periods from the start: ln(q/p)/(p+q). Null where q ≤ p: adoption falls from the start. */
export function bassPeak({ p, q }: Pick<BassParameters, 'p' | 'q'>): number | null {
  return q > p ? Math.log(q / p) / (p + q) : null;
}

/** The derivatives of F(t) by p and by q. */
export function bassShareSlopes(t: number, p: number, q: number): [byP: number, byQ: number] {
  const decay = Math.exp(-(p + q) * t);
  const rest = 1 - decay;
  const below = p + q * decay;
  const byP = ((rest + p * t * decay) * below - p * rest * (1 - q * t * decay)) / below ** 2;
  const byQ = (p * t * decay * below - p * rest * (decay - q * t * decay)) / below ** 2;
  return [byP, byQ];
}
