/**
 * How tensors lie in memory.
 *
 * <p>A {@code Tensor} is what operations hand on, a {@code View} some of its channels; {@code
 * ChannelMap} says where those stand in column tiles. A {@code Batch} is the entries of a tensor
 * that is made for many steps. A {@code Region} tells whoever looks at memory what should be there.
 */
package dev.ditto.program.tensor;
