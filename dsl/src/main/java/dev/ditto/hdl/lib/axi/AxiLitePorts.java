package dev.ditto.hdl.lib.axi;

import static dev.ditto.hdl.Hdl.bool;
import static dev.ditto.hdl.Hdl.handshake;
import static dev.ditto.hdl.Hdl.input;
import static dev.ditto.hdl.Hdl.output;
import static dev.ditto.hdl.Hdl.uint;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;

/** The ports of an AXI4-Lite slave with 32-bit data; made inside the block that has them. */
public record AxiLitePorts(
    UInt awaddr,
    UInt awprot,
    Bool awvalid,
    Bool awready,
    UInt wdata,
    UInt wstrb,
    Bool wvalid,
    Bool wready,
    UInt bresp,
    Bool bvalid,
    Bool bready,
    UInt araddr,
    UInt arprot,
    Bool arvalid,
    Bool arready,
    UInt rdata,
    UInt rresp,
    Bool rvalid,
    Bool rready) {

  /** Slave ports with addresses of so many bits. */
  public static AxiLitePorts slave(int addressBits) {
    AxiLitePorts ports = ports(addressBits);
    ports.handshakes();
    return ports;
  }

  private void handshakes() {
    handshake(awvalid, awready, awaddr, awprot);
    handshake(wvalid, wready, wdata, wstrb);
    handshake(bvalid, bready, bresp);
    handshake(arvalid, arready, araddr, arprot);
    handshake(rvalid, rready, rdata, rresp);
  }

  private static AxiLitePorts ports(int addressBits) {
    return new AxiLitePorts(
        input(uint(addressBits)),
        input(uint(3)),
        input(bool()),
        output(bool()),
        input(uint(32)),
        input(uint(4)),
        input(bool()),
        output(bool()),
        output(uint(2)),
        output(bool()),
        input(bool()),
        input(uint(addressBits)),
        input(uint(3)),
        input(bool()),
        output(bool()),
        output(uint(32)),
        output(uint(2)),
        output(bool()),
        input(bool()));
  }

  /** Connects these ports of a parent to the same ports of its child. */
  public void passTo(AxiLitePorts child) {
    child.awaddr.set(awaddr);
    child.awprot.set(awprot);
    child.awvalid.set(awvalid);
    awready.set(child.awready);
    child.wdata.set(wdata);
    child.wstrb.set(wstrb);
    child.wvalid.set(wvalid);
    wready.set(child.wready);
    bresp.set(child.bresp);
    bvalid.set(child.bvalid);
    child.bready.set(bready);
    child.araddr.set(araddr);
    child.arprot.set(arprot);
    child.arvalid.set(arvalid);
    arready.set(child.arready);
    rdata.set(child.rdata);
    rresp.set(child.rresp);
    rvalid.set(child.rvalid);
    child.rready.set(rready);
  }
}
