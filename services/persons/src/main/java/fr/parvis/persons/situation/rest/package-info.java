/** The sheet over HTTP. */
@NullMarked
package fr.parvis.persons.situation.rest;

import org.jspecify.annotations.NullMarked;
