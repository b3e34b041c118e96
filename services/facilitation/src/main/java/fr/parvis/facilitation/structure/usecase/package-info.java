/** Records structures and their agreements; nothing in the support waits for one. */
@NullMarked
package fr.parvis.facilitation.structure.usecase;

import org.jspecify.annotations.NullMarked;
