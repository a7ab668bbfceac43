/** The verbs that run models or predict what they take: sample, analyze, estimate, cosim, demo. */
package dev.ditto.cli.run;
