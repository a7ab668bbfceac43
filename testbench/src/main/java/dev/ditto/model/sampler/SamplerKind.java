package dev.ditto.model.sampler;

/** The samplers. */
public enum SamplerKind {
  /** Denoising diffusion implicit models (Song and others, 2021). */
  DDIM,

  /** Denoising diffusion probabilistic models (Ho and others, 2020); adds new noise each step. */
  DDPM
}
