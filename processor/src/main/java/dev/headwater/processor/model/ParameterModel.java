package dev.headwater.processor.model;

/** A parameter of a method or constructor. */
public record ParameterModel(String name, JavaType type, boolean nullable, Site site) {}
