/** Tests of what is kept of a file. */
@NullMarked
package fr.parvis.facilitation.cleaning;

import org.jspecify.annotations.NullMarked;
