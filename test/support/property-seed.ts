import fc from 'fast-check'

/** Property tests try the same inputs in every run, so that a run says whether the program changed; STET_SEED sets others. */
fc.configureGlobal({ seed: Number(process.env.STET_SEED ?? 1) })
