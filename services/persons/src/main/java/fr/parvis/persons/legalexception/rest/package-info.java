/** Legal exceptions over HTTP. */
@NullMarked
package fr.parvis.persons.legalexception.rest;

import org.jspecify.annotations.NullMarked;
