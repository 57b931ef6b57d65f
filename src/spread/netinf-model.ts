/** How the chance that one event led to another depends on the time between them (SNAP `cascnetinf.cpp`). */
export const transmissionModels = ['EXPONENTIAL', 'POWER_LAW', 'RAYLEIGH'] as const;
export type TransmissionModel = (typeof transmissionModels)[number];

/** log P of an event that comes from no other that is known: SNAP's eps = 1e-64. */
export const LOG_EPSILON = Math.log(1e-64);

/**
 * log P(Δ) for a time difference Δ > 0, in the unit of the times: exponential α e^{−αΔ}; power law (α−1) Δ^{−α}, α > 1;
 * Rayleigh α Δ e^{−αΔ²/2}.
 */
export function logLikelihood(model: TransmissionModel, alpha: number): (difference: number) => number {
  switch (model) {
    case 'EXPONENTIAL':
      return (d) => Math.log(alpha) - alpha * d;
    case 'POWER_LAW':
      return (d) => Math.log(alpha - 1) - alpha * Math.log(d);
    case 'RAYLEIGH':
      return (d) => Math.log(alpha) + Math.log(d) - (alpha * d * d) / 2;
  }
}

/** What α may be; null where it is all right. */
export function alphaProblem(model: TransmissionModel, alpha: number): string | null {
  const above = model === 'POWER_LAW' ? 1 : 0;
  return Number.isFinite(alpha) && alpha > above
    ? null
    : `expected a number above ${above} for the model ${model}; got ${alpha}.`;
}
