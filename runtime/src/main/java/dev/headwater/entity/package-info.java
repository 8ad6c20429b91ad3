/** What generated code knows of an entity: its fields as typed constants. */
@NullMarked
package dev.headwater.entity;

import org.jspecify.annotations.NullMarked;
