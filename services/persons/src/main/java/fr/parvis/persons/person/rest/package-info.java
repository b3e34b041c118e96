/** The files of persons over HTTP. */
@NullMarked
package fr.parvis.persons.person.rest;

import org.jspecify.annotations.NullMarked;
