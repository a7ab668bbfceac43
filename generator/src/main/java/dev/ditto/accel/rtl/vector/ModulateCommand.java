package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * A MODULATE command as the modulator takes it. Whoever offers it has checked the ranges.
 *
 * @param scale word in VECTOR of the scales
 * @param shift word in VECTOR of the shifts
 * @param param first word in PARAM of the column tile
 */
public record ModulateCommand(UInt scale, UInt shift, UInt param) {

  static Type<ModulateCommand> type(Modulator.Params p) {
    return struct(
        ModulateCommand.class,
        uint(log2Up(p.vectorDepth())),
        uint(log2Up(p.vectorDepth())),
        uint(log2Up(p.paramDepth())));
  }
}
