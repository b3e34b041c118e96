/** The locker over HTTP. */
@NullMarked
package fr.parvis.persons.locker.rest;

import org.jspecify.annotations.NullMarked;
