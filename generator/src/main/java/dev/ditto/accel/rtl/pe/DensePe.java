package dev.ditto.accel.rtl.pe;

/** The row-PE of a plain int8 array, which takes every code in turn; the baseline. */
public final class DensePe extends RowPe {

  /**
   * @param p shape
   */
  public DensePe(PeParameters p) {
    super(p, ElementSelector::new);
  }
}
