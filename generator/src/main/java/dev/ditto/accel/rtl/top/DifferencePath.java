package dev.ditto.accel.rtl.top;

import static dev.ditto.hdl.Hdl.drive;

import dev.ditto.accel.rtl.encode.EncodeEngine;
import dev.ditto.accel.rtl.pe.ComputeEngine;
import dev.ditto.accel.rtl.reuse.CodeReuseBuffer;
import dev.ditto.accel.rtl.reuse.ValueReuseBuffer;

/**
 * What every difference runs through: from the codes of the step before to the sums of this one.
 *
 * @param encoder subtracts
 * @param codes X(t+1), that it subtracts from X(t)
 * @param array multiplies what comes out by weights
 * @param values Y(t+1), to which the products are added
 */
public record DifferencePath(
    EncodeEngine encoder, CodeReuseBuffer codes, ComputeEngine array, ValueReuseBuffer values) {
  /** Connects the four, inside a block that has added them. */
  public void join() {
    drive(codes.read, encoder.reuseRead);
    encoder.reuseData.set(codes.data);
    drive(codes.write, encoder.reuseWrite);
    drive(array.windowWrite, encoder.windowWrite);
    values.accumulate.from(array.sums);
    values.clear.from(array.clear);
  }
}
