/** Her words and the complaints over HTTP. */
@NullMarked
package fr.parvis.persons.voice.rest;

import org.jspecify.annotations.NullMarked;
