/** The household sheet over HTTP. */
@NullMarked
package fr.parvis.persons.household.rest;

import org.jspecify.annotations.NullMarked;
