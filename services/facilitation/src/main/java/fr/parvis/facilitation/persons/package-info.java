/** Asks the persons service: who is calling, whether an act stands, whether something may be disclosed. */
@NullMarked
package fr.parvis.facilitation.persons;

import org.jspecify.annotations.NullMarked;
