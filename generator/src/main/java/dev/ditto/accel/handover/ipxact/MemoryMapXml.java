package dev.ditto.accel.handover.ipxact;

import dev.ditto.accel.handover.text.Xml;
import dev.ditto.accel.ports.Interfaces;
import dev.ditto.accel.regs.Access;
import dev.ditto.accel.regs.Register;
import dev.ditto.accel.regs.RegisterField;
import dev.ditto.accel.regs.RegisterMap;

/** The registers as the memory map of the slave interface. */
public record MemoryMapXml(Dialect dialect, RegisterMap map) {

  /** Writes the element that holds all memory maps. */
  public void write(Xml xml) {
    dialect.parent(
        xml,
        "memoryMaps",
        maps ->
            dialect.parent(
                maps,
                "memoryMap",
                one -> {
                  dialect.text(one, "name", Interfaces.REGISTERS);
                  dialect.parent(one, "addressBlock", this::block);
                  dialect.text(one, "addressUnitBits", "8");
                }));
  }

  private void block(Xml xml) {
    dialect.text(xml, "name", "registers");
    dialect.text(xml, "baseAddress", "0");
    dialect.text(xml, "range", "" + RegisterMap.SPAN);
    dialect.text(xml, "width", "32");
    dialect.text(xml, "usage", "register");
    dialect.text(xml, "access", "read-write");
    for (Register register : map.registers()) {
      dialect.parent(xml, "register", child -> register(child, register));
    }
  }

  private void register(Xml xml, Register register) {
    dialect.text(xml, "name", register.name());
    dialect.text(xml, "description", register.description());
    dialect.text(xml, "addressOffset", number(register.offset()));
    dialect.text(xml, "size", "32");
    if (dialect == Dialect.SPIRIT) {
      dialect.parent(xml, "reset", reset -> dialect.text(reset, "value", number(register.reset())));
    }
    for (RegisterField field : register.fields()) {
      dialect.parent(xml, "field", child -> field(child, field));
    }
  }

  private void field(Xml xml, RegisterField field) {
    dialect.text(xml, "name", field.name());
    dialect.text(xml, "description", field.description());
    dialect.text(xml, "bitOffset", "" + field.low());
    if (dialect == Dialect.IPXACT) {
      dialect.parent(
          xml,
          "resets",
          resets ->
              dialect.parent(
                  resets, "reset", reset -> dialect.text(reset, "value", number(field.reset()))));
    }
    dialect.text(xml, "bitWidth", "" + field.bits());
    Access access = field.access();
    boolean changes = access == Access.STATUS || access == Access.EVENT || access == Access.TRIGGER;
    dialect.text(xml, "volatile", "" + changes);
    dialect.text(xml, "access", XmlAccess.of(access));
    XmlAccess.modified(access).ifPresent(rule -> dialect.text(xml, "modifiedWriteValue", rule));
  }

  /** Hexadecimal as the edition spells it. */
  private String number(long value) {
    return (dialect == Dialect.SPIRIT ? "0x" : "'h") + Long.toHexString(value);
  }
}
