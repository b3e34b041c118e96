/** What is done with decision records: one class for each. */
@NullMarked
package fr.parvis.facilitation.decision.usecase;

import org.jspecify.annotations.NullMarked;
