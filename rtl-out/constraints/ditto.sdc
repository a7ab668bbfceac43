# Ditto 0.1.0, configuration 103717b3b82d52e3. Generated; change the parameters, not this file.
# Constraints of DittoTop alone for Quartus, Design Compiler, OpenROAD and others that read SDC. All outputs
# are registered or a function of registers, and no output follows an input within a cycle, so that
# the share of the period that stays outside may be chosen freely.
set outside 0.3

create_clock -name aclk -period 10.000 [get_ports aclk]
set_input_delay -clock aclk [expr {$outside * 10.000}] [get_ports {aresetn}]
set_input_delay -clock aclk [expr {$outside * 10.000}] [get_ports {s_axil_awaddr s_axil_awprot s_axil_awvalid s_axil_wdata s_axil_wstrb s_axil_wvalid s_axil_bready s_axil_araddr s_axil_arprot s_axil_arvalid s_axil_rready}]
set_input_delay -clock aclk [expr {$outside * 10.000}] [get_ports {m_axi_awready m_axi_wready m_axi_bresp m_axi_bvalid m_axi_arready m_axi_rdata m_axi_rresp m_axi_rlast m_axi_rvalid}]
set_output_delay -clock aclk [expr {$outside * 10.000}] [get_ports {s_axil_awready s_axil_wready s_axil_bresp s_axil_bvalid s_axil_arready s_axil_rdata s_axil_rresp s_axil_rvalid}]
set_output_delay -clock aclk [expr {$outside * 10.000}] [get_ports {m_axi_awaddr m_axi_awlen m_axi_awsize m_axi_awburst m_axi_awcache m_axi_awprot m_axi_awvalid m_axi_wdata m_axi_wstrb m_axi_wlast m_axi_wvalid m_axi_bready m_axi_araddr m_axi_arlen m_axi_arsize m_axi_arburst m_axi_arcache m_axi_arprot m_axi_arvalid m_axi_rready}]
set_output_delay -clock aclk [expr {$outside * 10.000}] [get_ports {irq}]

# Quartus computes the uncertainty of its clocks; others do not know this command.
if {[llength [info commands derive_clock_uncertainty]] > 0} {
  derive_clock_uncertainty
}
