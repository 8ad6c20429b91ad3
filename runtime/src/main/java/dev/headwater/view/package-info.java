/**
 * Views as generated code describes them, and rows on their way to a masked result: fetched level
 * by level, completed with what is related and computed, and written.
 */
@NullMarked
package dev.headwater.view;

import org.jspecify.annotations.NullMarked;
