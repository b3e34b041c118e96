/** Keeps the cases and hands out the queue in its order. */
@NullMarked
package fr.parvis.facilitation.caseload.persistence;

import org.jspecify.annotations.NullMarked;
