/** Proposals of support over HTTP. */
@NullMarked
package fr.parvis.persons.support.rest;

import org.jspecify.annotations.NullMarked;
