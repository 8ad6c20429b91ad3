/**
 * Entities as generated code describes them: their types, fields, identities and partial writes.
 */
@NullMarked
package dev.headwater.entity;

import org.jspecify.annotations.NullMarked;
