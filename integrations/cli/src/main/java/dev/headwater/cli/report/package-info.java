/** What a sync does and has done, for people and for programs. */
@NullMarked
package dev.headwater.cli.report;

import org.jspecify.annotations.NullMarked;
