# Ditto 0.1.0, configuration 103717b3b82d52e3. Generated; change the parameters, not this file.
# Compiles the accelerator alone, from any directory, in a new project in quartus/build; the reports are
# in quartus/build/reports:
#   quartus_sh -t quartus/project.tcl [FAMILY DEVICE]
package require ::quartus::project
package require ::quartus::flow
set here [file dirname [file normalize [info script]]]
set root [file dirname $here]
set family "Cyclone V"
set device 5CSEBA6U23I7
if {[info exists argv] && [llength $argv] == 2} {
  lassign $argv family device
}
set build [file join $here build]
file mkdir $build
cd $build

project_new ditto_tiny -overwrite
set_global_assignment -name FAMILY $family
set_global_assignment -name DEVICE $device
set_global_assignment -name TOP_LEVEL_ENTITY DittoTop
set_global_assignment -name PROJECT_OUTPUT_DIRECTORY reports
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
  set_global_assignment -name VERILOG_FILE [file join $root rtl $name]
}
set_global_assignment -name SDC_FILE [file join $root constraints ditto.sdc]
source [file join $here virtual_pins.tcl]
export_assignments
execute_flow -compile
project_close
