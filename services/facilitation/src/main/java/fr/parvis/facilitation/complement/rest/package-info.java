/** Lets a facilitator propose and her answer. */
@NullMarked
package fr.parvis.facilitation.complement.rest;

import org.jspecify.annotations.NullMarked;
