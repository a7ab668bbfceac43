# Ditto 0.1.0, configuration 103717b3b82d52e3. Generated; change the parameters, not this file.
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
  read_verilog [file join $root rtl $name]
}
read_xdc -mode out_of_context [file join $root constraints ditto.xdc]
synth_design -top DittoTop -part $part -mode out_of_context -flatten_hierarchy rebuilt
opt_design

report_utilization -hierarchical -file [file join $reports utilization.txt]
report_timing_summary -file [file join $reports timing.txt]
report_cdc -file [file join $reports cdc.txt]
write_checkpoint -force [file join $reports ditto_tiny.dcp]

# The same in short, for programs. Cells are told by their names, which mean the same in all families; the groups
# that Vivado sorts them into do not.
set counts {
  luts {REF_NAME =~ LUT*}
  registers {REF_NAME =~ FD*}
  dsp {REF_NAME =~ DSP48* || REF_NAME =~ DSP58*}
  block_rams {REF_NAME =~ RAMB*}
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

# Ends with an error where a large memory became registers, or a row-PE has more DSP blocks than its products need:
# unit, names of its cells, kind of cell, fewest, most.
set wrong {}
foreach {unit cells kind least most} {
  commands/fetch/queue/items {NAME =~ commands/fetch/queue/items_reg* || NAME =~ commands/fetch/queue/items/*} RAM* 1 1000000
  commands/oldest/order/items {NAME =~ commands/oldest/order/items_reg* || NAME =~ commands/oldest/order/items/*} RAMB* 1 1000000
  compute_engine/windows/copy_0 {NAME =~ compute_engine/windows/copy_0_reg* || NAME =~ compute_engine/windows/copy_0/*} RAMB* 1 1000000
  compute_engine/array/row_pes_0/weight_buffer/bank_0 {NAME =~ compute_engine/array/row_pes_0/weight_buffer/bank_0_reg* || NAME =~ compute_engine/array/row_pes_0/weight_buffer/bank_0/*} RAMB* 1 1000000
  compute_engine/array/row_pes_1/weight_buffer/bank_0 {NAME =~ compute_engine/array/row_pes_1/weight_buffer/bank_0_reg* || NAME =~ compute_engine/array/row_pes_1/weight_buffer/bank_0/*} RAMB* 1 1000000
  compute_engine/array/row_pes_2/weight_buffer/bank_0 {NAME =~ compute_engine/array/row_pes_2/weight_buffer/bank_0_reg* || NAME =~ compute_engine/array/row_pes_2/weight_buffer/bank_0/*} RAMB* 1 1000000
  compute_engine/array/row_pes_3/weight_buffer/bank_0 {NAME =~ compute_engine/array/row_pes_3/weight_buffer/bank_0_reg* || NAME =~ compute_engine/array/row_pes_3/weight_buffer/bank_0/*} RAMB* 1 1000000
  flow_unit/table_ {NAME =~ flow_unit/table__reg* || NAME =~ flow_unit/table_/*} RAMB* 1 1000000
  flow_unit/meter/totals {NAME =~ flow_unit/meter/totals_reg* || NAME =~ flow_unit/meter/totals/*} RAMB* 1 1000000
  vector_unit/rows {NAME =~ vector_unit/rows_reg* || NAME =~ vector_unit/rows/*} RAMB* 1 1000000
  vector_unit/stats {NAME =~ vector_unit/stats_reg* || NAME =~ vector_unit/stats/*} RAMB* 1 1000000
  x/words {NAME =~ x/words_reg* || NAME =~ x/words/*} RAMB* 1 1000000
  param/words {NAME =~ param/words_reg* || NAME =~ param/words/*} RAMB* 1 1000000
  results/words {NAME =~ results/words_reg* || NAME =~ results/words/*} RAMB* 1 1000000
  finished/words {NAME =~ finished/words_reg* || NAME =~ finished/words/*} RAMB* 1 1000000
  codes/words {NAME =~ codes/words_reg* || NAME =~ codes/words/*} RAMB* 1 1000000
  values/words {NAME =~ values/words_reg* || NAME =~ values/words/*} RAMB* 1 1000000
  control/counters/totals {NAME =~ control/counters/totals_reg* || NAME =~ control/counters/totals/*} RAM* 1 1000000
  control/counters/snapshots {NAME =~ control/counters/snapshots_reg* || NAME =~ control/counters/snapshots/*} RAM* 1 1000000
  compute_engine/array/row_pes_0 {NAME =~ compute_engine/array/row_pes_0/*} DSP48* 0 8
  compute_engine/array/row_pes_1 {NAME =~ compute_engine/array/row_pes_1/*} DSP48* 0 8
  compute_engine/array/row_pes_2 {NAME =~ compute_engine/array/row_pes_2/*} DSP48* 0 8
  compute_engine/array/row_pes_3 {NAME =~ compute_engine/array/row_pes_3/*} DSP48* 0 8
} {
  set found [llength [get_cells -quiet -hierarchical -filter "($cells) && REF_NAME =~ $kind"]]
  if {$found < $least || $found > $most} {
    lappend wrong "$unit: found $found $kind, expected $least to $most"
  }
}
if {[llength $wrong] > 0} {
  error "not inferred: [join $wrong {; }]"
}
