/** Tests: identities. */
@NullMarked
package dev.headwater.entity;

import org.jspecify.annotations.NullMarked;
