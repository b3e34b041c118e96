/** The list over HTTP. */
@NullMarked
package fr.parvis.persons.nocontact.rest;

import org.jspecify.annotations.NullMarked;
