/** Reception interviews as they are asked for and answered. */
@NullMarked
package fr.parvis.facilitation.interview.rest;

import org.jspecify.annotations.NullMarked;
