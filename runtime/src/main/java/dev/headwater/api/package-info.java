/**
 * What an application serves by name: lists, queries and mutations over its views, and how
 * operations on them are answered. The wire is that of the native protocol of @nkzw/fate, version
 * 1.
 */
@NullMarked
package dev.headwater.api;

import org.jspecify.annotations.NullMarked;
