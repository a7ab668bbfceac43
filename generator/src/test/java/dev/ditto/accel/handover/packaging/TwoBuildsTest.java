package dev.ditto.accel.handover.packaging;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.HandOver;
import dev.ditto.accel.handover.Rtl;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds that differ in the prefix of their modules have no name in common where parts are kept.
 */
class TwoBuildsTest {
  @TempDir Path folder;

  @Test
  void namesBeginWithThePrefix() throws IOException {
    Rtl rtl = Rtl.of(Configuration.preset("tiny", List.of("modulePrefix=npu_")));
    HandOver.write(rtl, folder);
    HandedOver product = new HandedOver(rtl, folder);
    assertHas(product, "ditto.core", "name: \"ditto:ip:npu_ditto_tiny:0.1.0\"\n");
    assertHas(product, "ip/component.xml", "<spirit:name>npu_ditto_tiny</spirit:name>");
    assertHas(product, "ip/component.xml", ">npu_ditto_tiny_v0_1<");
    assertHas(product, "ip/ipxact-2014.xml", "<ipxact:name>npu_ditto_tiny</ipxact:name>");
    assertHas(product, "ip/package_ip.tcl", "set_property name npu_ditto_tiny $core\n");
    assertHas(product, "quartus/ditto_hw.tcl", "set_module_property NAME npu_ditto_tiny\n");
    assertHas(product, "regs/ditto.rdl", "addrmap npu_ditto {\n");
    assertHas(product, "regs/ditto.svd", "<name>npu_ditto</name>");
    assertHas(product, "regs/ditto.svd", "<name>NPU_DITTO</name>");
    assertHas(product, "regs/ditto_ipxact.xml", "<ipxact:name>npu_ditto_registers</ipxact:name>");
  }

  private static void assertHas(HandedOver product, String file, String text) throws IOException {
    assertTrue(product.text(file).contains(text), file + " lacks " + text);
  }
}
