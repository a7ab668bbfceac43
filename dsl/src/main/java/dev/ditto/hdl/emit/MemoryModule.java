package dev.ditto.hdl.emit;

import dev.ditto.hdl.graph.Memory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The one module for all memories with as many ports. It can be read by itself, and replaced by
 * itself.
 *
 * @param start how its name starts
 */
record MemoryModule(String start, int reads, int writes) {

  static MemoryModule of(Memory memory, String start) {
    return new MemoryModule(start, memory.reads().size(), memory.writes().size());
  }

  String name() {
    return start + "_" + reads + "r" + writes + "w";
  }

  /** The macro that replaces the body. */
  private String macro() {
    return name().toUpperCase(Locale.ROOT);
  }

  /** What stands before the names of a read port's signals. */
  String read(int port) {
    return reads == 1 ? "r" : "r" + port;
  }

  /** What stands before the names of a write port's signals. */
  String write(int port) {
    return writes == 1 ? "w" : "w" + port;
  }

  String write(List<String> banner) {
    Lines lines = new Lines();
    banner.forEach(lines::comment);
    if (!banner.isEmpty()) {
      lines.blank();
    }
    description(lines);
    lines.blank();
    lines.add("`resetall");
    lines.add("`timescale 1ns / 1ps");
    lines.add("`default_nettype none");
    lines.blank();
    header(lines);
    lines.blank();
    lines.directive("`ifdef " + macro());
    lines.indent();
    replacement(lines);
    lines.outdent();
    lines.directive("`else");
    lines.indent();
    body(lines);
    lines.outdent();
    lines.directive("`endif");
    lines.add("endmodule");
    lines.blank();
    lines.add("`default_nettype wire");
    return lines.toString();
  }

  private void description(Lines lines) {
    lines.comment("Memory of DEPTH words with " + reads + " read and " + writes + " write ports.");
    lines.comment("Data of a read comes a cycle later and stays while the port is not enabled. A");
    lines.comment("word that is written in the same cycle is read as it was before. A write takes");
    lines.comment("the lanes whose bit of the mask is one; of two writes to one place the port of");
    lines.comment("the higher number wins. Nothing relies on contents before the first write.");
    lines.comment("");
    lines.comment("Where " + macro() + " is defined, for example by");
    lines.comment("  +define+" + macro() + "=my_sram");
    lines.comment(
        "the module is an instance of that one instead, with the same parameters and ports.");
  }

  private void header(Lines lines) {
    lines.add("module " + name() + " #(");
    lines.indent();
    lines.add("parameter DEPTH = 2,");
    lines.add("parameter WIDTH = 1,");
    lines.addCommented("parameter LANES = 1,", "divides WIDTH");
    lines.addCommented("parameter ADDRESS = 1,", "bits of an address");
    lines.addCommented("parameter STYLE = \"auto\"", "or block, distributed, registers");
    lines.outdent();
    lines.add(") (");
    lines.indent();
    List<String> ports = new ArrayList<>(List.of("input  wire clk"));
    for (int i = 0; i < reads; i++) {
      ports.add("input  wire " + read(i) + "_enable");
      ports.add("input  wire [ADDRESS-1:0] " + read(i) + "_address");
      ports.add("output wire [WIDTH-1:0] " + read(i) + "_data");
    }
    for (int i = 0; i < writes; i++) {
      ports.add("input  wire " + write(i) + "_enable");
      ports.add("input  wire [ADDRESS-1:0] " + write(i) + "_address");
      ports.add("input  wire [LANES-1:0] " + write(i) + "_mask");
      ports.add("input  wire [WIDTH-1:0] " + write(i) + "_data");
    }
    list(lines, ports);
    lines.outdent();
    lines.add(");");
  }

  private static void list(Lines lines, List<String> items) {
    for (int i = 0; i < items.size(); i++) {
      lines.add(items.get(i) + (i < items.size() - 1 ? "," : ""));
    }
  }

  /** The names of all ports. */
  private List<String> ports() {
    List<String> ports = new ArrayList<>(List.of("clk"));
    for (int i = 0; i < reads; i++) {
      String port = read(i);
      List.of("_enable", "_address", "_data").forEach(signal -> ports.add(port + signal));
    }
    for (int i = 0; i < writes; i++) {
      String port = write(i);
      List.of("_enable", "_address", "_mask", "_data").forEach(signal -> ports.add(port + signal));
    }
    return ports;
  }

  private void replacement(Lines lines) {
    lines.add("`" + macro() + " #(");
    lines.indent();
    list(lines, same(List.of("DEPTH", "WIDTH", "LANES", "ADDRESS", "STYLE")));
    lines.outdent();
    lines.add(") _memory (");
    lines.indent();
    list(lines, same(ports()));
    lines.outdent();
    lines.add(");");
  }

  private static List<String> same(List<String> names) {
    return names.stream().map(name -> "." + name + "(" + name + ")").toList();
  }

  private void body(Lines lines) {
    // The underscores keep the names apart from those of instances around it.
    lines.add("localparam LANE = WIDTH / LANES;");
    lines.blank();
    lines.add("(* ram_style = STYLE *)");
    lines.add("reg [WIDTH-1:0] _words [0:DEPTH-1];");
    lines.blank();
    lines.add("integer _lane;");
    lines.add("always @(posedge clk) begin");
    lines.indent();
    for (int i = 0; i < writes; i++) {
      writing(lines, write(i));
    }
    lines.outdent();
    lines.add("end");
    IntStream.range(0, reads).forEach(i -> reading(lines, read(i)));
    lines.blank();
    lines.add("wire _unused = &{1'b0, STYLE == \"auto\"};");
  }

  private static void writing(Lines lines, String port) {
    lines.add("if (" + port + "_enable) begin");
    lines.indent();
    lines.add("for (_lane = 0; _lane < LANES; _lane = _lane + 1) begin");
    lines.indent();
    lines.add("if (" + port + "_mask[_lane]) begin");
    lines.indent();
    String slice = "[_lane * LANE +: LANE]";
    lines.add("_words[" + port + "_address]" + slice + " <= " + port + "_data" + slice + ";");
    for (int i = 0; i < 3; i++) {
      lines.outdent();
      lines.add("end");
    }
  }

  private static void reading(Lines lines, String port) {
    lines.blank();
    lines.add("reg [WIDTH-1:0] _" + port + "_word;");
    lines.add("always @(posedge clk) begin");
    lines.indent();
    lines.add("if (" + port + "_enable) begin");
    lines.indent();
    lines.add("_" + port + "_word <= _words[" + port + "_address];");
    lines.outdent();
    lines.add("end");
    lines.outdent();
    lines.add("end");
    lines.add("assign " + port + "_data = _" + port + "_word;");
  }
}
