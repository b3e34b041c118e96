/** Lets her and her facilitator follow the referent. */
@NullMarked
package fr.parvis.facilitation.referent.rest;

import org.jspecify.annotations.NullMarked;
