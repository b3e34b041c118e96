/** Declaring line managers and entering staff. */
@NullMarked
package fr.parvis.supervision.staff.usecase;

import org.jspecify.annotations.NullMarked;
