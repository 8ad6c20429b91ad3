/** GitHub's REST API, as far as a sync of issues needs it: calls, paging, rate limits, errors. */
@NullMarked
package dev.headwater.samples.github.api;

import org.jspecify.annotations.NullMarked;
