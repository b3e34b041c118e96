/** How a sheet is answered over HTTP, whatever is on it. */
@NullMarked
package fr.parvis.persons.section.rest;

import org.jspecify.annotations.NullMarked;
