/** Closing over REST. */
@NullMarked
package fr.parvis.persons.closing.rest;

import org.jspecify.annotations.NullMarked;
