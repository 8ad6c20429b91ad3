package dev.headwater.processor.model;

import java.util.Optional;

/**
 * What all fields of a view have in common.
 *
 * @param type as written in the view; of a computed field, what its method returns
 * @param guard who may see it
 * @param relation what {@code @Relation} says
 * @param ordered what {@code @Ordered} says
 * @param pageSizes what {@code @PageSize} says
 */
public record ViewMember(
    String name,
    JavaType type,
    boolean nullable,
    Optional<Guard> guard,
    Optional<RelationMark> relation,
    Optional<Located<String>> ordered,
    Optional<PageSizes> pageSizes,
    Site site) {}
