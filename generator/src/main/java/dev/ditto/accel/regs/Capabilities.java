package dev.ditto.accel.regs;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Sync;
import java.util.ArrayList;
import java.util.List;

/** The registers CAP0 to CAP11: what software needs to know of the parameters. */
final class Capabilities {
  private static final int FIRST_OFFSET = 0x010;

  private Capabilities() {}

  static List<Register> of(Parameters p) {
    List<Register> registers = new ArrayList<>();
    add(
        registers,
        "Size of the array.",
        field("rows", 0, 16, p.rows(), "row-PEs"),
        field("columns", 16, 16, p.columns(), "columns of a tile"));
    add(
        registers,
        "Kind of the array.",
        field("lanes", 0, 8, p.lanes(), "tokens that a row-PE retires in a cycle"),
        field("digit_bits", 8, 8, p.digitBits(), "bits of a token's digit"),
        field("pe_style", 16, 8, p.peStyle().ordinal(), "0 = window, 1 = dense"),
        field("encoder_width", 24, 8, p.encoderWidth(), "elements that the encoder takes a cycle"));
    add(
        registers,
        "Weights and vector unit.",
        field("k_tile", 0, 16, p.kTile(), "weight rows of a buffer"),
        field("weight_buffers", 16, 8, p.weightBuffers(), "weight buffers"),
        field(
            "vector_lanes", 24, 8, p.vectorLanes(), "channels that the vector unit takes at once"));
    add(
        registers,
        "Memory port.",
        field("axi_data_bits", 0, 16, p.axiDataBits(), "bits of a beat"),
        field("axi_address_bits", 16, 8, p.axiAddressBits(), "bits of an address"),
        field("axi_outstanding", 24, 8, p.axiOutstanding(), "bursts in flight each way"));
    add(registers, "Depth of X.", field("x_depth", 0, 32, p.xDepth(), "words"));
    add(registers, "Depth of XREUSE.", field("x_reuse_depth", 0, 32, p.xReuseDepth(), "words"));
    add(registers, "Depth of Y.", field("y_depth", 0, 32, p.yDepth(), "words"));
    add(registers, "Depth of PARAM.", field("param_depth", 0, 32, p.paramDepth(), "words"));
    add(registers, "Depth of VECTOR.", field("vector_depth", 0, 32, p.vectorDepth(), "words"));
    add(registers, "Depth of WINDOW.", field("window_depth", 0, 32, p.windowDepth(), "windows"));
    add(
        registers,
        "Command unit.",
        field("semaphores", 0, 8, Sync.SEMAPHORES, "semaphores"),
        field("counters", 8, 8, Counter.values().length, "performance counters"),
        field("fetch_ports", 16, 8, p.fetchPorts(), "copies of the window memory"),
        field("window_fifo", 24, 8, p.windowFifoDepth(), "windows that a row-PE holds in waiting"));
    add(
        registers,
        "Features that software must know to use this hardware rightly; none so far.",
        field("incompatible", 0, 32, 0, "unknown bits mean: do not use"));
    return registers;
  }

  private static RegisterField field(String name, int low, int bits, long value, String text) {
    return new RegisterField(name, low, bits, Access.CONSTANT, value, text);
  }

  private static void add(List<Register> registers, String description, RegisterField... fields) {
    int index = registers.size();
    registers.add(
        new Register("CAP" + index, FIRST_OFFSET + 4 * index, description, List.of(fields)));
  }
}
