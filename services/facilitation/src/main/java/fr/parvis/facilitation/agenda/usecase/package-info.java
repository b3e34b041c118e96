/** What can be done with the agenda of a commission, and what she excludes from all of them. */
@NullMarked
package fr.parvis.facilitation.agenda.usecase;

import org.jspecify.annotations.NullMarked;
