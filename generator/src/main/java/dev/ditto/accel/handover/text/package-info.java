/** Forms of text that several parts of the hand-over directory are written in. */
package dev.ditto.accel.handover.text;
