/** What the neutral side counts of this service: coded facts under names that cannot be joined, never who or what was said. */
@NullMarked
package fr.parvis.facilitation.statistics;

import org.jspecify.annotations.NullMarked;
