/** The public list of organisations a person can address. */
@NullMarked
package fr.parvis.persons.directory;

import org.jspecify.annotations.NullMarked;
