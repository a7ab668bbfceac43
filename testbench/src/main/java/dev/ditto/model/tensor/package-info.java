/** Arrays of numbers with a shape, shared by everything on the diffusion side. */
package dev.ditto.model.tensor;
