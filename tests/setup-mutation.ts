import fc from 'fast-check';

/** The same cases in every run: otherwise a mutant could live today and die tomorrow. */
fc.configureGlobal({ seed: 2026 });
