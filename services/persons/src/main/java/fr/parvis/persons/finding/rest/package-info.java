/** Searches and questions for doubles over HTTP; names travel in bodies, never in addresses. */
@NullMarked
package fr.parvis.persons.finding.rest;

import org.jspecify.annotations.NullMarked;
