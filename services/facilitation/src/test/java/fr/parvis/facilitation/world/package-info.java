/** What facilitation's tests stand on: the persons service at the border, the other side, keys, callers, a look into the database. */
@NullMarked
package fr.parvis.facilitation.world;

import org.jspecify.annotations.NullMarked;
