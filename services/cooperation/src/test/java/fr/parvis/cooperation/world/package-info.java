/** What cooperation's tests stand on: the other side, keys, a clock, callers, and a look into the database. */
@NullMarked
package fr.parvis.cooperation.world;

import org.jspecify.annotations.NullMarked;
