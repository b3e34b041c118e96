/** Compares what a running antenna allows and refuses with what independence demands, cell by cell. */
@NullMarked
package fr.parvis.independence;

import org.jspecify.annotations.NullMarked;
