/**
 * Changes that clients are told of while they look: events that an application publishes on a bus,
 * and which subscriptions they reach.
 */
@NullMarked
package dev.headwater.live;

import org.jspecify.annotations.NullMarked;
