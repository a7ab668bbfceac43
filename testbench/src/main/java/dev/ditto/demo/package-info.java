/**
 * The main job from beginning to end: generate an accelerator, denoise an image on it, run the same
 * layers in full and on the dense array, and put it all into a report.
 */
package dev.ditto.demo;
