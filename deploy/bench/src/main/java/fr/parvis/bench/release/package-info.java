/** Persons who let a Communauté 360 read something, each in the way she would. */
@NullMarked
package fr.parvis.bench.release;

import org.jspecify.annotations.NullMarked;
