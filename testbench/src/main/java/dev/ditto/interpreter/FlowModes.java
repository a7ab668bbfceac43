package dev.ditto.interpreter;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.flow.FlowSettings;
import dev.ditto.accel.flow.FlowTable;
import dev.ditto.accel.isa.Flow;

/** What the flow unit chooses when its policy does not look at cycles. */
final class FlowModes implements Modes {
  private final FlowTable table;
  private final FlowSettings settings;

  FlowModes(Parameters parameters, FlowSettings settings) {
    if (settings.policy().measures()) {
      throw new IllegalArgumentException(settings.policy() + " depends on measured cycles");
    }
    table = new FlowTable(parameters.flowLayers());
    this.settings = settings;
  }

  @Override
  public boolean executes(Flow flow) {
    return table.executes(flow);
  }

  @Override
  public void step(boolean first) {
    if (first) {
      table.first();
    } else {
      table.step(settings);
    }
  }
}
