/** Who is asking, and which person a case belongs to, known here by a reference alone. */
@NullMarked
package fr.parvis.facilitation.person;

import org.jspecify.annotations.NullMarked;
