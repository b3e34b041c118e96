/** What supervision's tests stand on: keys, a clock, callers, and a look into the database. */
@NullMarked
package fr.parvis.supervision.world;

import org.jspecify.annotations.NullMarked;
