/** Holds a process to what its side may answer and to the roles its realm defines. */
@NullMarked
package fr.parvis.supervision.side;

import org.jspecify.annotations.NullMarked;
