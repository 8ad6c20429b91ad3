/** Stores in relational databases: {@link dev.headwater.jdbc.JdbcStore}. */
@NullMarked
package dev.headwater.jdbc;

import org.jspecify.annotations.NullMarked;
