/** Departures and handovers as parties reach them. */
@NullMarked
package fr.parvis.cooperation.relay.rest;

import org.jspecify.annotations.NullMarked;
