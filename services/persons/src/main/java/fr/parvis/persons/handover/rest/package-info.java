/** Copies for another antenna, and the addresses of antennas, over HTTP. */
@NullMarked
package fr.parvis.persons.handover.rest;

import org.jspecify.annotations.NullMarked;
