/** The access log over HTTP. */
@NullMarked
package fr.parvis.persons.access.rest;

import org.jspecify.annotations.NullMarked;
