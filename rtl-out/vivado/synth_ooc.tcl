# Ditto 0.1.0, configuration 735e096320f81eb6. Generated; change the parameters, not this file.
# Synthesis of the accelerator alone, with reports in vivado/reports:
#   vivado -mode batch -source vivado/synth_ooc.tcl [-tclargs PART]
set here [file dirname [file normalize [info script]]]
set root [file dirname $here]
set reports [file join $here reports]
set part xc7z020clg400-1
if {[info exists argv] && [llength $argv] > 0} {
  set part [lindex $argv 0]
}
file mkdir $reports

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
  MemoryFifo_u52_depth4.v
  EngineQueue_command_bits52.v
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
  read_verilog [file join $root rtl $name]
}
read_xdc -mode out_of_context [file join $root constraints ditto.xdc]
synth_design -top DittoTop -part $part -mode out_of_context -flatten_hierarchy rebuilt
opt_design

report_utilization -hierarchical -file [file join $reports utilization.txt]
report_timing_summary -file [file join $reports timing.txt]
report_cdc -file [file join $reports cdc.txt]
write_checkpoint -force [file join $reports ditto_tiny.dcp]

# The same in short, for programs.
set counts {
  luts {PRIMITIVE_GROUP == LUT}
  registers {PRIMITIVE_GROUP == REGISTER}
  dsp {PRIMITIVE_TYPE =~ ARITHMETIC.DSP.*}
  block_rams {PRIMITIVE_TYPE =~ BLOCKRAM.BRAM.*}
}
set file [open [file join $reports summary.json] w]
puts $file "{"
puts $file "  \"part\": \"$part\","
foreach {what filter} $counts {
  puts $file "  \"$what\": [llength [get_cells -quiet -hierarchical -filter $filter]],"
}
puts $file "  \"worst_slack_ns\": [get_property SLACK [get_timing_paths -max_paths 1 -setup]]"
puts $file "}"
close $file
