/** Lets her and her facilitator write and read her rights log. */
@NullMarked
package fr.parvis.facilitation.rights.rest;

import org.jspecify.annotations.NullMarked;
