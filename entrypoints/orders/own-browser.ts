/**
 * Imported before anything that asks for the browser's API: in a Chrome that has no `browser` of its own, the name would
 * lead to whatever element of the page bears it (`<form name="browser">`), even in the world of content scripts.
 */
if (!Object.hasOwn(globalThis, 'browser')) Object.defineProperty(globalThis, 'browser', { value: undefined });
