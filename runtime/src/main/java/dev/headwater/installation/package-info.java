/**
 * Connectors as modules, and their installations: started once, stopped cleanly, asked for health.
 */
@NullMarked
package dev.headwater.installation;

import org.jspecify.annotations.NullMarked;
