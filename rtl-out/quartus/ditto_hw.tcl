# Ditto 0.1.0, configuration 103717b3b82d52e3. Generated; change the parameters, not this file.
# Platform Designer component. Add this folder to the IP search path.
package require -exact qsys 16.0

set_module_property NAME ditto_tiny
set_module_property VERSION 0.1.0
set_module_property DISPLAY_NAME "ditto tiny"
set_module_property GROUP "Accelerators"
set_module_property DESCRIPTION "Generated diffusion accelerator, configuration 103717b3b82d52e3"
set_module_property EDITABLE false

foreach fileset {QUARTUS_SYNTH SIM_VERILOG} {
  # Files belong to the fileset that was added last.
  add_fileset $fileset $fileset "" ""
  set_fileset_property $fileset TOP_LEVEL DittoTop
  foreach name {
    RunControl.v
    BurstWalker_run_bits1_beat_bits9_budget_bits9.v
    MemoryFifo_u32_depth64.v
    CommandFetch.v
    Semaphores.v
    CommandSequencer.v
    MemoryFifo_Entry_depth256.v
    OldestCommand.v
    MemoryFifo_u33_depth4.v
    MemoryFifo_u125_depth4.v
    Fifo_u17_depth8.v
    EngineQueue_command_bits125.v
    MemoryFifo_u63_depth4.v
    EngineQueue_command_bits63.v
    MemoryFifo_u194_depth4.v
    EngineQueue_command_bits194.v
    MemoryFifo_u172_depth4.v
    EngineQueue_command_bits172.v
    CommandChecker.v
    CommandUnit.v
    Fifo_Owner_depth2.v
    SkidBuffer.v
    AxiReader.v
    Fifo_u8_depth2.v
    Fifo_u32_depth2.v
    AxiWriter.v
    BurstWalker_run_bits24_beat_bits24_budget_bits13.v
    ReadDma.v
    WriteDma.v
    DeltaEncoder.v
    EncodeEngine.v
    RowDispatcher.v
    WindowFetcher.v
    WindowMemory.v
    Fifo_FetchedWindow_depth2.v
    TokenSelector.v
    WeightBuffer.v
    ColumnAccumulators.v
    ZeroSkipPe.v
    DrainArbiter.v
    ZeroSkipPeArray.v
    FetchArbiter.v
    ComputeEngine.v
    FlowMeter.v
    FlowDecision.v
    FlowUnit.v
    PassReader.v
    MultiplyAddLane.v
    ActivationLane.v
    CodeLane.v
    ExponentLane.v
    PassLane.v
    RowCollector_beat_bits16_depth512.v
    RowCollector_beat_bits8_depth128.v
    ChannelStatistics.v
    RowReducer.v
    PassUnit.v
    PartReader_depth128_bits83.v
    PartReader_depth512_bits1.v
    PartReader_depth512_bits49.v
    GroupReader.v
    PartReader_depth64_bits83.v
    StandardUnit.v
    SlopeLane.v
    Normalizer.v
    PartReader_depth64_bits32.v
    DivisionUnit.v
    Divider.v
    Modulator.v
    Transposer.v
    LineAccumulator.v
    VectorUnit.v
    Scratchpad.v
    SharedScratchpad_depth512_bits128.v
    SharedScratchpad_depth128_bits64.v
    CodeReuseBuffer.v
    ValueReuseBuffer.v
    AxiLiteSlave.v
    RegisterBank.v
    Counters.v
    Watchdog.v
    ErrorRecorder.v
    ControlUnit.v
    DittoTop.v
  } {
    add_fileset_file $name VERILOG PATH ../rtl/$name
  }
}

add_interface aclk clock end
add_interface_port aclk aclk clk Input 1

add_interface aresetn reset end
set_interface_property aresetn associatedClock aclk
set_interface_property aresetn synchronousEdges BOTH
add_interface_port aresetn aresetn reset_n Input 1

add_interface s_axil axi4lite end
set_interface_property s_axil associatedClock aclk
set_interface_property s_axil associatedReset aresetn
add_interface_port s_axil s_axil_awaddr awaddr Input 12
add_interface_port s_axil s_axil_awprot awprot Input 3
add_interface_port s_axil s_axil_awvalid awvalid Input 1
add_interface_port s_axil s_axil_awready awready Output 1
add_interface_port s_axil s_axil_wdata wdata Input 32
add_interface_port s_axil s_axil_wstrb wstrb Input 4
add_interface_port s_axil s_axil_wvalid wvalid Input 1
add_interface_port s_axil s_axil_wready wready Output 1
add_interface_port s_axil s_axil_bresp bresp Output 2
add_interface_port s_axil s_axil_bvalid bvalid Output 1
add_interface_port s_axil s_axil_bready bready Input 1
add_interface_port s_axil s_axil_araddr araddr Input 12
add_interface_port s_axil s_axil_arprot arprot Input 3
add_interface_port s_axil s_axil_arvalid arvalid Input 1
add_interface_port s_axil s_axil_arready arready Output 1
add_interface_port s_axil s_axil_rdata rdata Output 32
add_interface_port s_axil s_axil_rresp rresp Output 2
add_interface_port s_axil s_axil_rvalid rvalid Output 1
add_interface_port s_axil s_axil_rready rready Input 1

add_interface m_axi axi4 start
set_interface_property m_axi associatedClock aclk
set_interface_property m_axi associatedReset aresetn
set_interface_property m_axi readIssuingCapability 2
set_interface_property m_axi writeIssuingCapability 2
set_interface_property m_axi combinedIssuingCapability 4
add_interface_port m_axi m_axi_awaddr awaddr Output 32
add_interface_port m_axi m_axi_awlen awlen Output 8
add_interface_port m_axi m_axi_awsize awsize Output 3
add_interface_port m_axi m_axi_awburst awburst Output 2
add_interface_port m_axi m_axi_awcache awcache Output 4
add_interface_port m_axi m_axi_awprot awprot Output 3
add_interface_port m_axi m_axi_awvalid awvalid Output 1
add_interface_port m_axi m_axi_awready awready Input 1
add_interface_port m_axi m_axi_wdata wdata Output 32
add_interface_port m_axi m_axi_wstrb wstrb Output 4
add_interface_port m_axi m_axi_wlast wlast Output 1
add_interface_port m_axi m_axi_wvalid wvalid Output 1
add_interface_port m_axi m_axi_wready wready Input 1
add_interface_port m_axi m_axi_bresp bresp Input 2
add_interface_port m_axi m_axi_bvalid bvalid Input 1
add_interface_port m_axi m_axi_bready bready Output 1
add_interface_port m_axi m_axi_araddr araddr Output 32
add_interface_port m_axi m_axi_arlen arlen Output 8
add_interface_port m_axi m_axi_arsize arsize Output 3
add_interface_port m_axi m_axi_arburst arburst Output 2
add_interface_port m_axi m_axi_arcache arcache Output 4
add_interface_port m_axi m_axi_arprot arprot Output 3
add_interface_port m_axi m_axi_arvalid arvalid Output 1
add_interface_port m_axi m_axi_arready arready Input 1
add_interface_port m_axi m_axi_rdata rdata Input 32
add_interface_port m_axi m_axi_rresp rresp Input 2
add_interface_port m_axi m_axi_rlast rlast Input 1
add_interface_port m_axi m_axi_rvalid rvalid Input 1
add_interface_port m_axi m_axi_rready rready Output 1

add_interface irq interrupt end
set_interface_property irq associatedClock aclk
set_interface_property irq associatedReset aresetn
set_interface_property irq associatedAddressablePoint s_axil
add_interface_port irq irq irq Output 1

