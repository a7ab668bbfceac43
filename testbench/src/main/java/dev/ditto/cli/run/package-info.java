/** The verbs that run models: sample, analyze, cosim, demo. */
package dev.ditto.cli.run;
