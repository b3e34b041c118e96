/** Bars, the table and its file. */
@NullMarked
package fr.parvis.bench.report;

import org.jspecify.annotations.NullMarked;
