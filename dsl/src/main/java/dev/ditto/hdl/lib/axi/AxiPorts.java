package dev.ditto.hdl.lib.axi;

import static dev.ditto.hdl.Hdl.bool;
import static dev.ditto.hdl.Hdl.handshake;
import static dev.ditto.hdl.Hdl.input;
import static dev.ditto.hdl.Hdl.output;
import static dev.ditto.hdl.Hdl.uint;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;

/**
 * The ports of an AXI4 master without IDs; made inside the block that has them. Bursts are INCR, of
 * the full data width, normal non-cacheable bufferable memory, unprivileged secure data.
 */
public record AxiPorts(
    UInt awaddr,
    UInt awlen,
    UInt awsize,
    UInt awburst,
    UInt awcache,
    UInt awprot,
    Bool awvalid,
    Bool awready,
    UInt wdata,
    UInt wstrb,
    Bool wlast,
    Bool wvalid,
    Bool wready,
    UInt bresp,
    Bool bvalid,
    Bool bready,
    UInt araddr,
    UInt arlen,
    UInt arsize,
    UInt arburst,
    UInt arcache,
    UInt arprot,
    Bool arvalid,
    Bool arready,
    UInt rdata,
    UInt rresp,
    Bool rlast,
    Bool rvalid,
    Bool rready) {
  private static final int INCR = 1;
  private static final int CACHE = 0b0011;
  private static final int PROT = 0b000;

  /** Master ports. */
  public static AxiPorts master(int addressBits, int dataBits) {
    AxiPorts ports = ports(addressBits, dataBits);
    ports.handshakes();
    return ports;
  }

  private void handshakes() {
    handshake(awvalid, awready, awaddr, awlen, awsize, awburst, awcache, awprot);
    handshake(wvalid, wready, wdata, wstrb, wlast);
    handshake(bvalid, bready, bresp);
    handshake(arvalid, arready, araddr, arlen, arsize, arburst, arcache, arprot);
    handshake(rvalid, rready, rdata, rresp, rlast);
  }

  private static AxiPorts ports(int addressBits, int dataBits) {
    return new AxiPorts(
        output(uint(addressBits)),
        output(uint(8)),
        output(uint(3)),
        output(uint(2)),
        output(uint(4)),
        output(uint(3)),
        output(bool()),
        input(bool()),
        output(uint(dataBits)),
        output(uint(dataBits / 8)),
        output(bool()),
        output(bool()),
        input(bool()),
        input(uint(2)),
        input(bool()),
        output(bool()),
        output(uint(addressBits)),
        output(uint(8)),
        output(uint(3)),
        output(uint(2)),
        output(uint(4)),
        output(uint(3)),
        output(bool()),
        input(bool()),
        input(uint(dataBits)),
        input(uint(2)),
        input(bool()),
        input(bool()),
        output(bool()));
  }

  /** Connects the read half to the streams of an {@link AxiReader}. */
  public void reads(Stream<Burst> bursts, Stream<ReadBeat> beats) {
    araddr.set(bursts.data().address());
    arlen.set(bursts.data().length());
    arsize.set(size());
    arburst.set(INCR);
    arcache.set(CACHE);
    arprot.set(PROT);
    arvalid.set(bursts.valid());
    bursts.ready(arready);
    beats.offer(rvalid, new ReadBeat(rdata, rresp, rlast));
    rready.set(beats.ready());
  }

  /** Connects the write half to the streams of an {@link AxiWriter}; all bytes of a beat count. */
  public void writes(Stream<Burst> bursts, Stream<WriteBeat> beats, Stream<UInt> responses) {
    awaddr.set(bursts.data().address());
    awlen.set(bursts.data().length());
    awsize.set(size());
    awburst.set(INCR);
    awcache.set(CACHE);
    awprot.set(PROT);
    awvalid.set(bursts.valid());
    bursts.ready(awready);
    wdata.set(beats.data().data());
    wstrb.set((1L << wstrb.width()) - 1);
    wlast.set(beats.data().last());
    wvalid.set(beats.valid());
    beats.ready(wready);
    responses.offer(bvalid, bresp);
    bready.set(responses.ready());
  }

  private int size() {
    return Integer.numberOfTrailingZeros(rdata.width() / 8);
  }
}
