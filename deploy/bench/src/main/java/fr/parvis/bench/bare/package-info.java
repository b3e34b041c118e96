/** The comparator that answers a read with nothing between it and the database. */
@NullMarked
package fr.parvis.bench.bare;

import org.jspecify.annotations.NullMarked;
