/** For `vi.waitFor`: what a test waits for comes when the machine has time for it. A limit is there against hanging alone. */
export const PATIENCE = { timeout: 120_000 } as const;
