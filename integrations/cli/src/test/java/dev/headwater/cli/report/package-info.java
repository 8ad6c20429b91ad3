/** What is told of syncs. */
@NullMarked
package dev.headwater.cli.report;

import org.jspecify.annotations.NullMarked;
