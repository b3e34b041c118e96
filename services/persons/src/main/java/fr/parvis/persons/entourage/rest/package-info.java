/** Her entourage over HTTP. */
@NullMarked
package fr.parvis.persons.entourage.rest;

import org.jspecify.annotations.NullMarked;
