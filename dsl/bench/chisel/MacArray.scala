package bench

import chisel3._
import circt.stage.ChiselStage

/** One multiply-accumulate cell. */
class MacCell extends RawModule {
  val aclk = IO(Input(Clock()))
  val aresetn = IO(Input(Bool()))
  val enable = IO(Input(Bool()))
  val clear = IO(Input(Bool()))
  val a = IO(Input(SInt(5.W)))
  val w = IO(Input(SInt(8.W)))
  val sum = IO(Output(SInt(32.W)))

  withClockAndReset(aclk, !aresetn) {
    sum := MacArray.accumulate(enable, clear, a, w)
  }
}

/** 32 x 32 cells; one sum at a time is seen. */
class MacArray(flat: Boolean) extends RawModule {
  val size = MacArray.size
  val aclk = IO(Input(Clock()))
  val aresetn = IO(Input(Bool()))
  val enable = IO(Input(Vec(size, Bool())))
  val clear = IO(Input(Bool()))
  val a = IO(Input(Vec(size, SInt(5.W))))
  val w = IO(Input(Vec(size, SInt(8.W))))
  val index = IO(Input(UInt(10.W)))
  val sum = IO(Output(SInt(32.W)))

  withClockAndReset(aclk, !aresetn) {
    val sums = for (row <- 0 until size; column <- 0 until size) yield
      if (flat) {
        MacArray.accumulate(enable(row), clear, a(row), w(column))
      } else {
        val cell = Module(new MacCell)
        cell.aclk := aclk
        cell.aresetn := aresetn
        cell.enable := enable(row)
        cell.clear := clear
        cell.a := a(row)
        cell.w := w(column)
        cell.sum
      }
    sum := VecInit(sums)(index)
  }
}

object MacArray {
  val size = 32

  def accumulate(enable: Bool, clear: Bool, a: SInt, w: SInt): SInt = {
    val accumulator = RegInit(0.S(32.W))
    when(enable) {
      accumulator := Mux(clear, 0.S, accumulator) + a * w
    }
    accumulator
  }
}

object Main extends App {
  val flat = args(0) == "flat"
  ChiselStage.emitSystemVerilogFile(
    new MacArray(flat),
    Array("--target-dir", args(1)),
    Array("-disable-all-randomization", "-strip-debug-info"))
}
