/** Lets her see the exact text, release it, and close a request. */
@NullMarked
package fr.parvis.facilitation.release.rest;

import org.jspecify.annotations.NullMarked;
