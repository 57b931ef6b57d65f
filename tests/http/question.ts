import { jsonLog } from '../../src/log.ts';

export const silentLog = jsonLog('silent', () => {});
