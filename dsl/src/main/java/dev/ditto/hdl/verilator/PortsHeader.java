package dev.ditto.hdl.verilator;

import dev.ditto.hdl.verilator.HeaderPorts.HeaderPort;
import java.util.List;

/** Writes the C++ that copies ports from and to buffers of 64-bit words. */
final class PortsHeader {
  /** Part of a library's key in the cache: to be raised when what is written below changes. */
  static final String VERSION = "3";

  private PortsHeader() {}

  /**
   * The header that the shim includes.
   *
   * @param ports all but the clock; inputs and outputs each lie behind one another in their buffer
   * @param clocks bit i of a mask chooses the i-th of them; an only one is always chosen
   */
  static String write(List<HeaderPort> ports, List<HeaderPort> clocks) {
    StringBuilder text = new StringBuilder();
    text.append(
        "#pragma once\n\n#include \"Vdut.h\"\n\n#include <cstdint>\n#include <cstring>\n\n");
    text.append("static inline void clock(Vdut& top, int level, uint64_t chosen) {\n");
    text.append("  (void)top;\n  (void)level;\n  (void)chosen;\n");
    for (int i = 0; i < clocks.size(); i++) {
      String set = "top." + clocks.get(i).member() + " = level;\n";
      text.append(clocks.size() == 1 ? "  " + set : "  if (chosen >> " + i + " & 1) " + set);
    }
    text.append("}\n\nstatic inline void take(Vdut& top, const uint64_t* in) {\n");
    text.append("  (void)top;\n  (void)in;\n");
    int word = 0;
    for (HeaderPort port : ports) {
      if (port.input()) {
        String member = "top." + port.member();
        text.append(
            isWide(port)
                ? "  std::memcpy(&" + member + "[0], in + " + word + ", " + bytes(port) + ");\n"
                : "  " + member + " = in[" + word + "];\n");
        word += words(port);
      }
    }
    text.append("}\n\nstatic inline void give(Vdut& top, uint64_t* out) {\n");
    text.append("  (void)top;\n  (void)out;\n");
    word = 0;
    for (HeaderPort port : ports) {
      if (!port.input()) {
        String member = "top." + port.member();
        text.append(
            isWide(port)
                ? "  std::memcpy(out + " + word + ", &" + member + "[0], " + bytes(port) + ");\n"
                : "  out[" + word + "] = " + member + ";\n");
        word += words(port);
      }
    }
    return text.append("}\n").toString();
  }

  static int words(HeaderPort port) {
    return (port.width() + 63) / 64;
  }

  /** Verilator keeps such a value as an array of 32-bit words, least significant first. */
  private static boolean isWide(HeaderPort port) {
    return port.width() > 64;
  }

  private static int bytes(HeaderPort port) {
    return (port.width() + 31) / 32 * 4;
  }
}
