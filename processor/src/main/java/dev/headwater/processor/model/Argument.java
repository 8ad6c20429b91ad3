package dev.headwater.processor.model;

import java.util.List;

/** What generated code passes for a parameter of a connector's method. */
public sealed interface Argument {

  /** The parent's reference. */
  record Parent() implements Argument {}

  /** The references of several parents. */
  record Parents() implements Argument {}

  /** The page request. */
  record Request() implements Argument {}

  /** The page request with its cursor decoded. */
  record TypedRequest() implements Argument {}

  /** The bookmark of the pass before. */
  record Since() implements Argument {}

  /** The data of the page. */
  record Data() implements Argument {}

  /** The root of an entity type. */
  record Root(ClassId entity) implements Argument {}

  /** All roots of an entity type, of which there may be none. */
  record Roots(ClassId entity) implements Argument {}

  /** The place for first entities. */
  record SeedingPlace() implements Argument {}

  /** What the connector's constructor was given: one parameter, or several that could be meant. */
  record Context(List<ParameterModel> candidates) implements Argument {}

  /** What raw loaders fetched: one of them, or several that could be meant. */
  record Shared(List<SharedModel> candidates) implements Argument {}

  /** Nothing generated code has. */
  record Unknown() implements Argument {}
}
