# Ditto 0.1.0, configuration 103717b3b82d52e3. Generated; change the parameters, not this file.
# Packages the accelerator anew with the Vivado that runs this, from any directory:
#   vivado -mode batch -source ip/package_ip.tcl
# The component goes to the folder vivado_ip beside ip/; ip/component.xml is the same without Vivado.
set here [file dirname [file normalize [info script]]]
set root [file dirname $here]
set out [file join $root vivado_ip]

create_project -in_memory -part xc7z020clg400-1
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
  add_files [file join $root rtl $name]
}
set xdc [add_files -fileset constrs_1 [file join $root constraints ditto.xdc]]
set_property USED_IN {synthesis implementation out_of_context} $xdc
set_property top DittoTop [current_fileset]

ipx::package_project -root_dir $out -vendor ditto -library ip \
  -taxonomy /UserIP -import_files -force
set core [ipx::current_core]
set_property name ditto_tiny $core
set_property version 0.1 $core
set_property display_name "ditto tiny" $core
set_property description "Generated diffusion accelerator, configuration 103717b3b82d52e3" $core
ipx::associate_bus_interfaces -busif s_axil -clock aclk $core
ipx::associate_bus_interfaces -busif m_axi -clock aclk $core
# The frequency is that of whatever drives the clock.
set_property ipi_drc {ignore_freq_hz true} $core
ipx::update_checksums $core
ipx::check_integrity $core
ipx::save_core $core
