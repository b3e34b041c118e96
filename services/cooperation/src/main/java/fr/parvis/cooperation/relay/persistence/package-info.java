/** Where handovers are kept. */
@NullMarked
package fr.parvis.cooperation.relay.persistence;

import org.jspecify.annotations.NullMarked;
