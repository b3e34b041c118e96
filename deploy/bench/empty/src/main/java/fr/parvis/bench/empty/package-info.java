/** What any service of this kind costs before it does anything. */
@NullMarked
package fr.parvis.bench.empty;

import org.jspecify.annotations.NullMarked;
