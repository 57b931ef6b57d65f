import robotsParser from 'robots-parser';

/** What a host asks of programs that read it (RFC 9309). */
export interface Robots {
  allows(address: string): boolean;
  /** Milliseconds between two requests, if it asks for any. */
  readonly pause: number | null;
}

/** The name that a robots.txt may speak to. */
export const robotName = 'copycat';

export const everythingAllowed: Robots = { allows: () => true, pause: null };
export const nothingAllowed: Robots = { allows: () => false, pause: null };

export function readRobots(address: string, text: string): Robots {
  // A CommonJS module, whose types speak of a default export that Node does not make.
  const robots = (robotsParser as unknown as (address: string, text: string) => Parsed)(address, text);
  const delay = robots.getCrawlDelay(robotName);
  return {
    allows: (asked) => robots.isAllowed(asked, robotName) ?? true,
    pause: delay === undefined ? null : delay * 1000,
  };
}

interface Parsed {
  isAllowed(address: string, robot: string): boolean | undefined;
  getCrawlDelay(robot: string): number | undefined;
}
