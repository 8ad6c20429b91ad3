package dev.headwater.processor.model;

/**
 * An annotation {@code @RateBudget}.
 *
 * @param name empty if none is given
 */
public record RateBudgetModel(
    Located<String> name, Located<Integer> calls, Located<Integer> seconds, Site site) {}
