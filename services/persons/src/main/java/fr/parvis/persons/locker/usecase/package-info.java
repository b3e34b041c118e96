/** Opens and closes the locker, takes documents in, shows, shares and removes them. */
@NullMarked
package fr.parvis.persons.locker.usecase;

import org.jspecify.annotations.NullMarked;
