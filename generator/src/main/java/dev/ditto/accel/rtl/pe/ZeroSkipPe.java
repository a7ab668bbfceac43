package dev.ditto.accel.rtl.pe;

/** The row-PE of the Ditto machine: only digits that are not zero take time. */
public final class ZeroSkipPe extends RowPe {

  /**
   * @param p shape
   */
  public ZeroSkipPe(PeParameters p) {
    super(p, TokenSelector::new);
  }
}
