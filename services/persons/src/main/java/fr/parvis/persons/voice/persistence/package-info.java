/** Keeps her words and the answers, encrypted with the key of her file. */
@NullMarked
package fr.parvis.persons.voice.persistence;

import org.jspecify.annotations.NullMarked;
