/** The accelerator as a whole. */
package dev.ditto.accel.rtl.top;
