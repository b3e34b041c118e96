/** What the kernel tells. */
@NullMarked
package fr.parvis.bench.machine;

import org.jspecify.annotations.NullMarked;
