/**
 * A whole run as one file for the host: what to put into memory, where the commands are, where the
 * sample is afterwards.
 */
package dev.ditto.accel.image;
