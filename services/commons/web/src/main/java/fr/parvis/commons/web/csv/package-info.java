/** Writes tables that spreadsheets read and never run. */
@NullMarked
package fr.parvis.commons.web.csv;

import org.jspecify.annotations.NullMarked;
