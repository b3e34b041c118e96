/** Lets persons see whom they can choose, and the carrier keep the directory. */
@NullMarked
package fr.parvis.facilitation.facilitator.rest;

import org.jspecify.annotations.NullMarked;
