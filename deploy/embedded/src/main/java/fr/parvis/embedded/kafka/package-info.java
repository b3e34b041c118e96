/** The broker between the sides of an antenna, where nobody may read or write more than the registry of topics says. */
@NullMarked
package fr.parvis.embedded.kafka;

import org.jspecify.annotations.NullMarked;
