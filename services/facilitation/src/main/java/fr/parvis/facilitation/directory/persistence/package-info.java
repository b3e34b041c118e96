/** Keeps this service's copy of the directory. */
@NullMarked
package fr.parvis.facilitation.directory.persistence;

import org.jspecify.annotations.NullMarked;
