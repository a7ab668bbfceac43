/** IP-XACT in both editions: what the packaged component and the plain register map share. */
package dev.ditto.accel.handover.ipxact;
