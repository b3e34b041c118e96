/** The wordings over HTTP. */
@NullMarked
package fr.parvis.persons.wording.rest;

import org.jspecify.annotations.NullMarked;
