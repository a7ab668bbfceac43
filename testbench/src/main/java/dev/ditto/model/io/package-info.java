/**
 * Reading and writing of models: safetensors files and the configuration files of the diffusers
 * library. Files come from anywhere, so every size is checked before memory is taken for it, and
 * every error names the file, the tensor or key, and what would be right. {@link
 * dev.ditto.model.io.NetworkText} writes down a network of any operations in any order.
 */
package dev.ditto.model.io;
