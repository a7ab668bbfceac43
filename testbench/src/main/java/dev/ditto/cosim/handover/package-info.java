/** What the test bench adds to the hand-over directory: a bench that needs no Java, and its run. */
package dev.ditto.cosim.handover;
