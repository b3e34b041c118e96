/** What can be done with a summary sheet. */
@NullMarked
package fr.parvis.facilitation.sheet.usecase;

import org.jspecify.annotations.NullMarked;
