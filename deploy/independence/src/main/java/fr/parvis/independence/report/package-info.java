/** The dated report that an inspector can file. */
@NullMarked
package fr.parvis.independence.report;

import org.jspecify.annotations.NullMarked;
