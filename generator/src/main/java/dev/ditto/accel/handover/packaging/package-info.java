/**
 * What FPGA and ASIC teams need around the Verilog: constraints, FuseSoC core, IP-XACT, scripts of
 * the vendors' tools and of Yosys. Scripts are templates among the resources, under the names that
 * they have in the directory.
 */
package dev.ditto.accel.handover.packaging;
