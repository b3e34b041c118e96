/** Legal holds over REST. */
@NullMarked
package fr.parvis.persons.hold.rest;

import org.jspecify.annotations.NullMarked;
