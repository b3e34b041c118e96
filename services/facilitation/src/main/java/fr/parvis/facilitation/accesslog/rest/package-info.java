/** Lets her see who read her case. */
@NullMarked
package fr.parvis.facilitation.accesslog.rest;

import org.jspecify.annotations.NullMarked;
