/** The key of a file: while it is there the file can be read, once it is gone nobody can. */
@NullMarked
package fr.parvis.persons.filekey;

import org.jspecify.annotations.NullMarked;
