/**
 * The main job from beginning to end: generate an accelerator, let it denoise an image, do the same
 * in other ways and on the dense array, and put it all into a report.
 */
package dev.ditto.demo;
