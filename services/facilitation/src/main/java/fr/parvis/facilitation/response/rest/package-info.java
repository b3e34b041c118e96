/** Lets her read responses and answer them. */
@NullMarked
package fr.parvis.facilitation.response.rest;

import org.jspecify.annotations.NullMarked;
