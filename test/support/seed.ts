import fc from 'fast-check'

// The same cases in every run, so that a change is judged by what it changes; a longer search runs with seeds of its own.
fc.configureGlobal({ seed: 20_261_126 })
