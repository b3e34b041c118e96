/** The register of acts over HTTP. */
@NullMarked
package fr.parvis.persons.act.rest;

import org.jspecify.annotations.NullMarked;
