/** Keeps the locker; what a document is called and what it holds is encrypted with the key of her file. */
@NullMarked
package fr.parvis.persons.locker.persistence;

import org.jspecify.annotations.NullMarked;
