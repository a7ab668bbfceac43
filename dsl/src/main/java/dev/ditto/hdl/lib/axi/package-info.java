/**
 * AXI4 and AXI4-Lite in hardware: the ports by their standard names, a register slave, and both
 * halves of a memory master. All outputs of these blocks towards the bus come from registers.
 *
 * <p>Bundles of ports are records that mix inputs and outputs; kept in a field called {@code sAxil}
 * or {@code mAxi} their ports get the names that packaging tools recognise: {@code s_axil_awaddr},
 * {@code m_axi_rdata}.
 */
package dev.ditto.hdl.lib.axi;
