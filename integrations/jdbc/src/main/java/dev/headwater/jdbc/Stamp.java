package dev.headwater.jdbc;

/**
 * What a commit puts on the rows that it writes.
 *
 * @param before the number before that of the first row
 * @param run the number of the run
 * @param at the time, in microseconds
 */
record Stamp(long before, long run, long at) {}
