/** Her digital locker: documents she keeps here, each shown to whom she says, until the day she says. */
@NullMarked
package fr.parvis.persons.locker;

import org.jspecify.annotations.NullMarked;
