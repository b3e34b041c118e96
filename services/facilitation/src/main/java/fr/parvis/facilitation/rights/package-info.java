/** Keeps, with her, where a right or a choice of hers is hindered: by whom, what she wants done, what was done, what came of it (FAC-98). */
@NullMarked
package fr.parvis.facilitation.rights;

import org.jspecify.annotations.NullMarked;
