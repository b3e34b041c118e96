/** Seating members, calling meetings, recording decisions. */
@NullMarked
package fr.parvis.supervision.governance.usecase;

import org.jspecify.annotations.NullMarked;
