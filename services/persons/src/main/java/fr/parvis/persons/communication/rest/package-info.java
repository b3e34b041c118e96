/** The communication sheet over HTTP. */
@NullMarked
package fr.parvis.persons.communication.rest;

import org.jspecify.annotations.NullMarked;
