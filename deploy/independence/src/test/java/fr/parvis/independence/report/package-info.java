/** Tests of the report. */
@NullMarked
package fr.parvis.independence.report;

import org.jspecify.annotations.NullMarked;
