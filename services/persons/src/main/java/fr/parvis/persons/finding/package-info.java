/** Finds a file by a name however it is spelt, and tells before a second file is opened that one may exist. */
@NullMarked
package fr.parvis.persons.finding;

import org.jspecify.annotations.NullMarked;
