/** The door of the regional health agency, which only lets in, and the list for those who go and ask. */
@NullMarked
package fr.parvis.persons.signal.rest;

import org.jspecify.annotations.NullMarked;
