/**
 * From a network to the program of a whole run, and what a host needs of it.
 *
 * <p>{@link dev.ditto.program.run.RunCompiler} makes a {@link dev.ditto.program.run.CompiledRun} of
 * a {@link dev.ditto.program.run.RunRequest}: each evaluation of a step is lowered to stages, the
 * evaluations are written side by side, and the sampler's step comes behind them.
 */
package dev.ditto.program.run;
