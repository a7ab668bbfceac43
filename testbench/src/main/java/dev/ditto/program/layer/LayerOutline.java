package dev.ditto.program.layer;

import dev.ditto.model.golden.LinearGeometry;
import dev.ditto.model.golden.LinearKind;

/** A layer of a network without its numbers. */
public record LayerOutline(String name, LinearKind kind, LinearGeometry geometry) {}
