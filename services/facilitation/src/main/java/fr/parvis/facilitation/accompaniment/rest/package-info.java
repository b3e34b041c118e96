/** Lets her and her facilitator write down and read her list. */
@NullMarked
package fr.parvis.facilitation.accompaniment.rest;

import org.jspecify.annotations.NullMarked;
