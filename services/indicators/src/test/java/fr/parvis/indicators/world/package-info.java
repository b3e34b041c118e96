/** What the tests of indicators stand on: an antenna's settings, a clock, callers, facts, and a look into the database. */
@NullMarked
package fr.parvis.indicators.world;

import org.jspecify.annotations.NullMarked;
