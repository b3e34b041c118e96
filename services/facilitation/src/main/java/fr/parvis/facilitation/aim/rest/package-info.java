/** Lets her choose among the aims of the support. */
@NullMarked
package fr.parvis.facilitation.aim.rest;

import org.jspecify.annotations.NullMarked;
