package dev.headwater.processor.model;

/** A value together with the place where it was written. */
public record Located<T>(T value, Site site) {}
