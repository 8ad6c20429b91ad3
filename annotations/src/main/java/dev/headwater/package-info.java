/**
 * What an application annotates: {@link dev.headwater.Entity entities}, the {@link
 * dev.headwater.Connector connector} that fetches them, its {@link dev.headwater.Source sources},
 * {@link dev.headwater.Loader loaders} and {@link dev.headwater.Derivation derivations}.
 *
 * <p>Annotations say only what a Java signature cannot say; the rest is read from parameter and
 * return types at compile time.
 */
@NullMarked
package dev.headwater;

import org.jspecify.annotations.NullMarked;
