/** The whole file over HTTP. */
@NullMarked
package fr.parvis.persons.export.rest;

import org.jspecify.annotations.NullMarked;
