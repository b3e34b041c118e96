/** Names, likeness and slope. */
@NullMarked
package fr.parvis.bench.growth;

import org.jspecify.annotations.NullMarked;
