/** Lets her see to whom a request could go. */
@NullMarked
package fr.parvis.facilitation.directory.rest;

import org.jspecify.annotations.NullMarked;
