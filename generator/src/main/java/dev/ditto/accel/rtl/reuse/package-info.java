/** The value-reuse buffers, which keep codes and sums from one denoising step to the next. */
package dev.ditto.accel.rtl.reuse;
