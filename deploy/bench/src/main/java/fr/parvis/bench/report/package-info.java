/** What a bench found, as a table and as a file. */
@NullMarked
package fr.parvis.bench.report;

import org.jspecify.annotations.NullMarked;
