package dev.ditto.hdl.emit.rtlil;

import dev.ditto.hdl.emit.rtlil.Netlist.Cell;
import dev.ditto.hdl.graph.ClockDomain;
import dev.ditto.hdl.graph.External;
import dev.ditto.hdl.graph.Instance;

/** Writes what an instance of a black box has beside its ports: parameters, clocks and resets. */
final class BlackBoxCell {
  private BlackBoxCell() {}

  static void fill(Cell cell, External box, Instance instance, Netlist netlist) {
    box.parameters().forEach(p -> parameter(cell, p));
    for (External.Pin pin : box.pins()) {
      ClockDomain here = instance.here(pin.domain());
      cell.port(
          pin.name(),
          switch (pin.use()) {
            case CLOCK -> Netlist.id(here.clock());
            case RESET_LOW -> Netlist.id(here.reset());
            case RESET_HIGH -> not(Netlist.id(here.reset()), instance, netlist);
          });
    }
  }

  private static String not(String bit, Instance instance, Netlist netlist) {
    String opposite = netlist.fresh(1);
    Cell cell =
        new Cell("$not")
            .with("A_SIGNED", 0)
            .with("A_WIDTH", 1)
            .with("Y_WIDTH", 1)
            .port("A", bit)
            .port("Y", opposite);
    netlist.cell(netlist.fresh(), cell, instance.site());
    return opposite;
  }

  private static void parameter(Cell cell, External.Parameter parameter) {
    External.Setting value = parameter.value();
    if (value instanceof External.Whole whole) {
      cell.with(parameter.name(), whole.value());
    } else if (value instanceof External.Text text) {
      cell.with(parameter.name(), '"' + text.value() + '"');
    } else if (value instanceof External.Bits bits) {
      cell.with(parameter.name(), Netlist.constant(bits.value(), bits.width()));
    } else if (value instanceof External.Real real) {
      cell.with(parameter.name(), '"' + real.value().toPlainString() + '"');
    }
  }
}
