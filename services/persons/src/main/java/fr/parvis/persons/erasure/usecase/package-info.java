/** Erases a file here, tells the others, hears that they have done it, and does it again after a restore. */
@NullMarked
package fr.parvis.persons.erasure.usecase;

import org.jspecify.annotations.NullMarked;
